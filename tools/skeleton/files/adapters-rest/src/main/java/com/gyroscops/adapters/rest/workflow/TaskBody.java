package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.application.workflow.task.TaskView;
import com.gyroscops.domain.workflow.task.TaskStatus;
import java.time.Instant;
import java.util.Optional;

/// A task as it is sent.
record TaskBody(
        String taskId,
        TaskStatus status,
        String title,
        Optional<String> reason,
        long revision,
        long position,
        Instant openedAt,
        Instant changedAt) {

    static TaskBody of(TaskView view) {
        return new TaskBody(
                view.taskId().value(),
                view.status(),
                view.title(),
                view.reason(),
                view.revision(),
                view.position(),
                view.openedAt(),
                view.changedAt());
    }
}
