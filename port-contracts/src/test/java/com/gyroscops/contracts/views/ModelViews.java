package com.gyroscops.contracts.views;

import com.gyroscops.application.billing.payment.FindPayments;
import com.gyroscops.application.billing.payment.PaymentPage;
import com.gyroscops.application.billing.payment.PaymentTotal;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.application.billing.payment.PaymentViews;
import com.gyroscops.domain.billing.payment.PaymentId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The simplest read model of payments that is right, one lock and a look at all; saboteurs override what they break.
class ModelViews implements PaymentViews {

    final Map<PaymentId, PaymentView> views = new HashMap<>();
    final Map<PaymentId, Long> opened = new HashMap<>();
    long position;

    @Override
    public synchronized Optional<PaymentView> find(PaymentId payment) {
        return Optional.ofNullable(views.get(payment));
    }

    @Override
    public synchronized PaymentPage page(FindPayments query) {
        var matching = matching(query);
        var payments = matching.stream().limit(query.limit()).toList();
        var next =
                matching.size() > payments.size() ? Optional.of(placeOf(payments.getLast())) : Optional.<Long>empty();
        return new PaymentPage(payments, next);
    }

    @Override
    public synchronized void put(PaymentView view) {
        var before = Optional.ofNullable(views.get(view.paymentId()));
        if (before.map(PaymentView::revision).orElse(0L) < view.revision()) {
            take(view);
        }
    }

    @Override
    public synchronized void moveTo(long reached) {
        position = Math.max(position, reached);
    }

    @Override
    public synchronized long position() {
        return position;
    }

    @Override
    public synchronized List<PaymentTotal> totals() {
        return views.values().stream()
                .map(view -> new PaymentTotal(view.status(), 1, view.amount()))
                .collect(Collectors.toMap(
                        total -> List.of(total.status(), total.amount().currency()), total -> total, this::together))
                .values()
                .stream()
                .sorted(PaymentTotal.ORDER)
                .toList();
    }

    PaymentTotal together(PaymentTotal one, PaymentTotal other) {
        return new PaymentTotal(
                one.status(), one.count() + other.count(), one.amount().plus(other.amount()));
    }

    void take(PaymentView view) {
        opened.putIfAbsent(view.paymentId(), view.position());
        views.put(view.paymentId(), view);
    }

    /// What matches and is beyond the page before, in order.
    List<PaymentView> matching(FindPayments query) {
        return views.values().stream()
                .filter(query::matches)
                .sorted(Comparator.comparing(this::placeOf))
                .filter(view -> placeOf(view) > query.beyond().orElse(0L))
                .toList();
    }

    Long placeOf(PaymentView view) {
        return opened.getOrDefault(view.paymentId(), view.position());
    }
}
