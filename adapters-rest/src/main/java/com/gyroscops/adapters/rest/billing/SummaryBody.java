package com.gyroscops.adapters.rest.billing;

import com.gyroscops.application.billing.payment.PaymentTotal;
import java.util.List;

/// What payments come to, as it is sent.
record SummaryBody(List<Item> items) {

    record Item(String status, String currency, long count, MoneyBody amount) {}

    static SummaryBody of(List<PaymentTotal> totals) {
        return new SummaryBody(totals.stream().map(SummaryBody::item).toList());
    }

    private static Item item(PaymentTotal total) {
        var amount = MoneyBody.of(total.amount());
        return new Item(total.status().name(), amount.currency(), total.count(), amount);
    }
}
