package com.gyroscops.infrastructure.inmemory.views;

import com.gyroscops.application.billing.payment.PaymentTotal;
import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/// The views of one status and currency by their places, and what they come to, which is reckoned as they come and go.
final class Shelf {

    private final TreeMap<Long, PaymentView> views = new TreeMap<>();
    private Money sum;

    Shelf(Currency currency) {
        sum = Money.zero(currency);
    }

    void put(PaymentView view, long place) {
        views.put(place, view);
        sum = sum.plus(view.amount());
    }

    void take(PaymentView view, long place) {
        views.remove(place);
        var left = sum.amount().subtract(view.amount().amount());
        sum = new Money(left, sum.currency());
    }

    boolean isEmpty() {
        return views.isEmpty();
    }

    PaymentTotal total(PaymentStatus status) {
        return new PaymentTotal(status, views.size(), sum);
    }

    Iterator<Map.Entry<Long, PaymentView>> beyond(long place) {
        return views.tailMap(place, false).entrySet().iterator();
    }
}
