package com.gyroscops.contracts.views;

import com.gyroscops.application.billing.payment.PaymentView;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/// Views of payments as tests want them.
public final class SampleViews {

    private static final Instant TIME = Instant.parse("2024-05-01T12:00:00Z");

    private SampleViews() {}

    /// A view of `payment` after the event at `position`.
    public static PaymentView view(String payment, PaymentStatus status, Currency currency, long position) {
        var amount = Money.of("100", currency);
        return new PaymentView(
                new PaymentId(payment),
                status,
                amount,
                Money.zero(currency),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                position,
                position,
                TIME,
                TIME.plusMillis(position));
    }
}
