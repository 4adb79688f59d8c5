package com.gyroscops.domain.workflow.task;

import com.gyroscops.domain.shared.DomainEvent;
import java.util.Optional;

/// Everything that can happen to a task.
public sealed interface TaskEvent extends DomainEvent {

    TaskId taskId();

    /// Somebody began a task.
    record TaskOpened(TaskId taskId, String title) implements TaskEvent {}

    /// It is done.
    record TaskFinished(TaskId taskId, Optional<String> reason) implements TaskEvent {}

    /// It is not wanted any more.
    record TaskCancelled(TaskId taskId, Optional<String> reason) implements TaskEvent {}

    /// It cannot be done.
    record TaskFailed(TaskId taskId, Optional<String> reason) implements TaskEvent {}
}
