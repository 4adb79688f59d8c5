package com.gyroscops.application.workflow.task;

import com.gyroscops.application.event.EventTypes;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskCancelled;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskFailed;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskFinished;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskOpened;

/// The stable names of what happens to tasks. A name stays for ever; a changed shape gets the next version.
public final class TaskEventTypes {

    private TaskEventTypes() {}

    /// `types` and those of tasks.
    public static EventTypes addTo(EventTypes types) {
        return types.and(TaskOpened.class, "TaskOpened", 1)
                .and(TaskFinished.class, "TaskFinished", 1)
                .and(TaskCancelled.class, "TaskCancelled", 1)
                .and(TaskFailed.class, "TaskFailed", 1);
    }
}
