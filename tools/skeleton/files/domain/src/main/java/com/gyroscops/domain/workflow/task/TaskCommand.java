package com.gyroscops.domain.workflow.task;

import com.gyroscops.domain.shared.Command;
import java.util.Optional;

/// Everything that can be asked of a task.
public sealed interface TaskCommand extends Command {

    TaskId taskId();

    /// Begin a task.
    ///
    /// @param title what is to be done, 1 to 200 characters
    record OpenTask(TaskId taskId, String title) implements TaskCommand {}

    /// Say that it is done.
    record FinishTask(TaskId taskId, Optional<String> reason) implements TaskCommand {}

    /// Say that it is not wanted any more.
    record CancelTask(TaskId taskId, Optional<String> reason) implements TaskCommand {}

    /// Say that it cannot be done.
    record FailTask(TaskId taskId, Optional<String> reason) implements TaskCommand {}
}
