package com.gyroscops.infrastructure.inmemory.codec;

import com.gyroscops.application.event.EventType;
import com.gyroscops.domain.shared.Currency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How payment events of old are read today.
final class PaymentUpcasters {

    private PaymentUpcasters() {}

    static List<Upcaster> all() {
        return List.of(new Upcaster(new EventType("PaymentProcessed", 1), PaymentUpcasters::withExactAmount));
    }

    /// `{"amount": 100.0, "currency": "EUR"}` becomes `{"amount": {"amount": "100.00", "currency": "EUR"}}` (B22).
    ///
    /// What a float wrote as 0.30000000000000004 was an amount of 0.30: such noise is far smaller than the smallest
    /// unit of any currency, so rounding to that unit gives back what was meant, whatever the mode. Half even leans
    /// neither way over a long history, should a true half ever have been written.
    private static Map<String, Object> withExactAmount(Map<String, Object> data) {
        if (!(data.get("amount") instanceof Number amount)) {
            throw new IllegalArgumentException("amount is not a number");
        }
        if (!(data.get("currency") instanceof String code) || !Currency.accepts(code)) {
            throw new IllegalArgumentException("currency is not a currency's code");
        }
        var next = new LinkedHashMap<>(data);
        next.remove("currency");
        next.put("amount", Map.of("amount", exact(amount, new Currency(code)), "currency", code));
        return next;
    }

    private static String exact(Number amount, Currency currency) {
        // By way of its text, which is the shortest that means this very double.
        var written = new BigDecimal(amount.toString());
        var decimals = currency.decimals();
        var meant = decimals.isPresent() ? written.setScale(decimals.getAsInt(), RoundingMode.HALF_EVEN) : written;
        return meant.toPlainString();
    }
}
