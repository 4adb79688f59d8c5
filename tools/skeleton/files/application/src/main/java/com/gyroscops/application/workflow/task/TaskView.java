package com.gyroscops.application.workflow.task;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.domain.workflow.task.TaskId;
import com.gyroscops.domain.workflow.task.TaskStatus;
import java.time.Instant;
import java.util.Optional;

/// A task as queries show it, kept apart from the aggregate that decides.
///
/// @param reason why it came to its end, where somebody said so
/// @param revision the revision of the last event in this view
/// @param position that event's position in the log
public record TaskView(
        TaskId taskId,
        TaskStatus status,
        String title,
        Optional<String> reason,
        long revision,
        long position,
        Instant openedAt,
        Instant changedAt) {

    TaskView becoming(TaskStatus next, Optional<String> because) {
        return new TaskView(taskId, next, title, because, revision, position, openedAt, changedAt);
    }

    TaskView asOf(RecordedEvent last) {
        return new TaskView(
                taskId, status, title, reason, last.revision(), last.position(), openedAt, last.timestamp());
    }
}
