package com.gyroscops.application.workflow.task;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.domain.workflow.task.TaskEvent;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskCancelled;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskFailed;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskFinished;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskOpened;
import com.gyroscops.domain.workflow.task.TaskStatus;
import java.util.Optional;

/// How a task's events make its view.
final class TaskViewFold {

    private TaskViewFold() {}

    /// The view after one more event; empty only while no event opened the task.
    static Optional<TaskView> after(Optional<TaskView> before, RecordedEvent recorded, TaskEvent event) {
        return change(before, recorded, event).map(view -> view.asOf(recorded));
    }

    private static Optional<TaskView> change(Optional<TaskView> before, RecordedEvent recorded, TaskEvent event) {
        return switch (event) {
            case TaskOpened e -> Optional.of(opened(recorded, e));
            case TaskFinished e -> before.map(view -> view.becoming(TaskStatus.FINISHED, e.reason()));
            case TaskCancelled e -> before.map(view -> view.becoming(TaskStatus.CANCELLED, e.reason()));
            case TaskFailed e -> before.map(view -> view.becoming(TaskStatus.FAILED, e.reason()));
        };
    }

    private static TaskView opened(RecordedEvent recorded, TaskOpened event) {
        return new TaskView(
                event.taskId(),
                TaskStatus.OPEN,
                event.title(),
                Optional.empty(),
                recorded.revision(),
                recorded.position(),
                recorded.timestamp(),
                recorded.timestamp());
    }
}
