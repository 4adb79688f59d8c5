package com.gyroscops.domain.workflow.task;

import com.gyroscops.domain.shared.DomainEvent;
import java.util.Optional;

/// Everything that can happen to a task.
public sealed interface TaskEvent extends DomainEvent {

    TaskId taskId();

    record TaskOpened(TaskId taskId, String title) implements TaskEvent {}

    record TaskFinished(TaskId taskId, Optional<String> reason) implements TaskEvent {}

    record TaskCancelled(TaskId taskId, Optional<String> reason) implements TaskEvent {}

    record TaskFailed(TaskId taskId, Optional<String> reason) implements TaskEvent {}
}
