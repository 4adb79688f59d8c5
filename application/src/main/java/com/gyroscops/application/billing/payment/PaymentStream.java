package com.gyroscops.application.billing.payment;

import com.gyroscops.application.event.StreamId;
import com.gyroscops.domain.billing.payment.PaymentId;

/// Where the history of a payment is kept.
public final class PaymentStream {

    /// The aggregate type of payments.
    public static final String TYPE = "Payment";

    private PaymentStream() {}

    public static StreamId of(PaymentId payment) {
        return new StreamId(TYPE, payment.value());
    }
}
