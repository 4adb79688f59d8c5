package com.gyroscops.domain.workflow;

/// The status of a workflow in lists and rejections.
public enum WorkflowStatus {
    CREATED,
    ACTIVATING,
    ACTIVATION_FAILED,
    ACTIVE,
    SUSPENDED,
    COMPLETED
}
