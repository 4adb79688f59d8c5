package com.gyroscops.domain.shared;

/// Names a workflow, the one that something is done for.
public record WorkflowId(String value) implements Identifier {

    public WorkflowId {
        value = Identifier.checked(value);
    }
}
