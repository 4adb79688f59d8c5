package com.gyroscops.domain.workflow.task;

import com.gyroscops.domain.shared.Decider;
import com.gyroscops.domain.workflow.task.TaskCommand.CancelTask;
import com.gyroscops.domain.workflow.task.TaskCommand.FailTask;
import com.gyroscops.domain.workflow.task.TaskCommand.FinishTask;
import com.gyroscops.domain.workflow.task.TaskCommand.OpenTask;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskCancelled;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskFailed;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskFinished;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskOpened;
import com.gyroscops.domain.workflow.task.TaskRejection.TaskAlreadyExists;
import com.gyroscops.domain.workflow.task.TaskRejection.TaskNotFound;
import com.gyroscops.domain.workflow.task.TaskRejection.TaskNotOpen;
import io.vavr.control.Either;
import java.util.List;

/// A task as a value: the state that its events led to, knowing no more than its next decision needs.
public sealed interface Task {

    /// No task yet: a state of its own, so «not found» can be decided.
    record Absent() implements Task {}

    record Open() implements Task {}

    /// At its end.
    ///
    /// @param how any status but `OPEN`
    record Closed(TaskStatus how) implements Task {}

    /// The task as a pair of pure functions.
    static Decider<Task, TaskCommand, TaskEvent, TaskRejection> decider() {
        return new Decider<>(new Absent(), Task::decide, Task::evolve);
    }

    /// What `command` does to this task: a refusal, nothing because it is already so, or events.
    default Either<TaskRejection, List<TaskEvent>> decide(TaskCommand command) {
        return switch (command) {
            case OpenTask c -> open(c);
            case FinishTask c -> close(new TaskFinished(c.taskId(), c.reason()), TaskStatus.FINISHED);
            case CancelTask c -> close(new TaskCancelled(c.taskId(), c.reason()), TaskStatus.CANCELLED);
            case FailTask c -> close(new TaskFailed(c.taskId(), c.reason()), TaskStatus.FAILED);
        };
    }

    /// The task after `event`. A kind of event that cannot follow this state changes nothing; `decide` emits none.
    default Task evolve(TaskEvent event) {
        return switch (event) {
            case TaskOpened _ when this instanceof Absent -> new Open();
            case TaskFinished _ when this instanceof Open -> new Closed(TaskStatus.FINISHED);
            case TaskCancelled _ when this instanceof Open -> new Closed(TaskStatus.CANCELLED);
            case TaskFailed _ when this instanceof Open -> new Closed(TaskStatus.FAILED);
            case TaskOpened _, TaskFinished _, TaskCancelled _, TaskFailed _ -> this;
        };
    }

    private Either<TaskRejection, List<TaskEvent>> open(OpenTask command) {
        return switch (this) {
            case Absent _ -> Either.right(List.of(new TaskOpened(command.taskId(), command.title())));
            case Open _ -> Either.left(new TaskAlreadyExists(command.taskId(), TaskStatus.OPEN));
            case Closed(var how) -> Either.left(new TaskAlreadyExists(command.taskId(), how));
        };
    }

    private Either<TaskRejection, List<TaskEvent>> close(TaskEvent end, TaskStatus wanted) {
        return switch (this) {
            case Absent _ -> Either.left(new TaskNotFound(end.taskId()));
            case Open _ -> Either.right(List.of(end));
            case Closed(var how) when how == wanted -> Either.right(List.of());
            case Closed(var how) -> Either.left(new TaskNotOpen(end.taskId(), how));
        };
    }
}
