package com.gyroscops.domain.workflow.task;

import com.gyroscops.domain.shared.Rejection;

/// Every reason for which a task refuses a command, with the facts that it rests on.
public sealed interface TaskRejection extends Rejection {

    record TaskNotFound(TaskId taskId) implements TaskRejection {}

    record TaskAlreadyExists(TaskId taskId, TaskStatus status) implements TaskRejection {}

    record TaskNotOpen(TaskId taskId, TaskStatus status) implements TaskRejection {}

    @Override
    default String code() {
        return switch (this) {
            case TaskNotFound _ -> "task-not-found";
            case TaskAlreadyExists _ -> "task-already-exists";
            case TaskNotOpen _ -> "task-not-open";
        };
    }
}
