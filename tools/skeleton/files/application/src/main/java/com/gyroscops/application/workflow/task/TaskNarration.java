package com.gyroscops.application.workflow.task;

import com.gyroscops.application.pipeline.Narration;
import com.gyroscops.domain.workflow.task.TaskCommand;
import java.util.Map;

/// What the log says about commands of tasks.
final class TaskNarration {

    private TaskNarration() {}

    static Narration of(TaskCommand command) {
        return new Narration(
                "Task command accepted",
                "Task command refused",
                Map.of("taskId", command.taskId().value()));
    }
}
