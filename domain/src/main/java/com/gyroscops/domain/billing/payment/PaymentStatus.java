package com.gyroscops.domain.billing.payment;

/// The status of a payment in lists and rejections.
public enum PaymentStatus {
    PENDING,
    IN_REVIEW,
    AUTHORIZED,
    COMPLETED,
    REFUNDED,
    CANCELLED,
    FAILED
}
