package com.gyroscops.domain.billing.payment;

/// Where a payment is in its life, as lists and refusals name it.
public enum PaymentStatus {
    PENDING,
    IN_REVIEW,
    AUTHORIZED,
    COMPLETED,
    REFUNDED,
    CANCELLED,
    FAILED
}
