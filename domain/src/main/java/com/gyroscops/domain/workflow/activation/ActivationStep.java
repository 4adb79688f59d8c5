package com.gyroscops.domain.workflow.activation;

/// What an activation asks another aggregate to do.
public enum ActivationStep {
    RESERVE_CAPACITY,
    ACTIVATE_WORKFLOW,
    REQUEST_PAYMENT,
    PROCESS_PAYMENT,
    CANCEL_PAYMENT,
    REFUND_PAYMENT,
    RELEASE_CAPACITY,
    SUSPEND_WORKFLOW,
    FAIL_ACTIVATION
}
