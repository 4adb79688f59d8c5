package com.gyroscops.domain.shared;

/// The id of a workflow.
public record WorkflowId(String value) implements Identifier {

    public WorkflowId {
        value = Identifier.checked(value);
    }
}
