package com.gyroscops.domain.shared;

/// Names a workflow, the one that a payment pays for.
public record WorkflowId(String value) implements Identifier {

    public WorkflowId {
        value = Identifier.checked(value);
    }
}
