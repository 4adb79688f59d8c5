package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.shared.Identifier;

/// The id of a payment, such as the chapter's `payment-123`.
public record PaymentId(String value) implements Identifier {

    public PaymentId {
        value = Identifier.checked(value);
    }
}
