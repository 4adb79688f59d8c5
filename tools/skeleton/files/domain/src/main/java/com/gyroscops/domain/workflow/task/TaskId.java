package com.gyroscops.domain.workflow.task;

import com.gyroscops.domain.shared.Identifier;

/// Names a task, such as `task-123`.
public record TaskId(String value) implements Identifier {

    public TaskId {
        value = Identifier.checked(value);
    }
}
