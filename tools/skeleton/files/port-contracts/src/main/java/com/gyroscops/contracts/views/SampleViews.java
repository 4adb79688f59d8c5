package com.gyroscops.contracts.views;

import com.gyroscops.application.workflow.task.TaskView;
import com.gyroscops.domain.workflow.task.TaskId;
import com.gyroscops.domain.workflow.task.TaskStatus;
import java.time.Instant;
import java.util.Optional;

/// Views of tasks as tests want them.
public final class SampleViews {

    private static final Instant TIME = Instant.parse("2024-05-01T12:00:00Z");

    private SampleViews() {}

    /// A view of `task` after the event at `position`.
    public static TaskView view(String task, TaskStatus status, long position) {
        return new TaskView(
                new TaskId(task),
                status,
                "Tea",
                Optional.empty(),
                position,
                position,
                TIME,
                TIME.plusMillis(position));
    }
}
