package com.gyroscops.adapters.rest.billing;

import com.gyroscops.application.billing.payment.PaymentTotal;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import java.util.List;

/// The totals of payments as JSON.
record SummaryBody(List<Item> items) {

    record Item(PaymentStatus status, Currency currency, long count, Money amount) {}

    static SummaryBody of(List<PaymentTotal> totals) {
        return new SummaryBody(totals.stream().map(SummaryBody::item).toList());
    }

    private static Item item(PaymentTotal total) {
        return new Item(total.status(), total.amount().currency(), total.count(), total.amount());
    }
}
