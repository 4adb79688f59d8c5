package com.gyroscops.domain.workflow.task;

/// Where a task is in its life, as the outside names it.
public enum TaskStatus {
    OPEN,
    FINISHED,
    CANCELLED,
    FAILED
}
