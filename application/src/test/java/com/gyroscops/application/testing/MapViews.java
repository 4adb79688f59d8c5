package com.gyroscops.application.testing;

import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.PaymentPage;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A read model over a map, with one page.
public final class MapViews implements PaymentViews {

    private final Map<PaymentId, PaymentView> views = new LinkedHashMap<>();
    private long position;

    @Override
    public synchronized Optional<PaymentView> find(PaymentId payment) {
        return Optional.ofNullable(views.get(payment));
    }

    @Override
    public synchronized PaymentPage page(FindPayments query) {
        return new PaymentPage(views.values().stream().filter(query::matches).toList(), Optional.empty());
    }

    @Override
    public synchronized void put(PaymentView view) {
        views.put(view.paymentId(), view);
        position = view.position();
    }

    @Override
    public synchronized void skipTo(long reached) {
        position = reached;
    }

    @Override
    public synchronized long position() {
        return position;
    }
}
