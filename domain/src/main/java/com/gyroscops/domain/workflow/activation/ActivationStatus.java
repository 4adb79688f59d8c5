package com.gyroscops.domain.workflow.activation;

/// The status of an activation. The last three are its ends.
public enum ActivationStatus {
    RESERVING,
    ACTIVATING,
    BILLING,
    WAITING_FOR_PAYMENT,
    COMPENSATING,
    PAID,
    FAILED,
    SUSPENDED_UNPAID
}
