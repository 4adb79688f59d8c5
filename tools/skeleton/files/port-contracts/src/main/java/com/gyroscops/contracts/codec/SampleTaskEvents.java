package com.gyroscops.contracts.codec;

import com.gyroscops.domain.workflow.task.TaskEvent;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskCancelled;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskFailed;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskFinished;
import com.gyroscops.domain.workflow.task.TaskEvent.TaskOpened;
import com.gyroscops.domain.workflow.task.TaskId;
import java.util.List;
import java.util.Optional;

/// Task events as tests want them: one of each kind with every field filled, and the edges.
public final class SampleTaskEvents {

    private static final TaskId TASK = new TaskId("task-123");

    private SampleTaskEvents() {}

    /// One event of each kind, nothing left out.
    public static List<TaskEvent> oneOfEach() {
        return List.of(
                new TaskOpened(TASK, "Tea"),
                new TaskFinished(TASK, Optional.of("delivered")),
                new TaskCancelled(TASK, Optional.of("order withdrawn")),
                new TaskFailed(TASK, Optional.of("déjà fait")));
    }

    /// What is easily written wrong: fields that are absent, and odd text.
    public static List<TaskEvent> edges() {
        return List.of(
                new TaskFinished(TASK, Optional.empty()),
                new TaskCancelled(TASK, Optional.empty()),
                new TaskFailed(TASK, Optional.of("")),
                new TaskFailed(TASK, Optional.of("\"null\"\n\\ \u0000 0 \uD83D\uDE00")));
    }
}
