package com.gyroscops.application.testing;

import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.PaymentPage;
import com.gyroscops.application.billing.payment.PaymentTotal;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A read model over a map, with one page, on which payments come by their ids.
public final class MapViews implements PaymentViews {

    private final Map<PaymentId, PaymentView> views = new TreeMap<>(Comparator.comparing(PaymentId::value));
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
    public synchronized List<PaymentTotal> totals() {
        return views.values().stream()
                .map(view -> new PaymentTotal(view.status(), 1, view.amount()))
                .toList();
    }

    @Override
    public synchronized void put(PaymentView view) {
        views.put(view.paymentId(), view);
    }

    @Override
    public synchronized long position() {
        return position;
    }

    @Override
    public synchronized void moveTo(long reached) {
        position = reached;
    }
}
