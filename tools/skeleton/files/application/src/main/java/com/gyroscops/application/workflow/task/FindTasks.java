package com.gyroscops.application.workflow.task;

import com.gyroscops.application.query.Query;
import com.gyroscops.domain.workflow.task.TaskStatus;
import java.util.Optional;
import java.util.Set;

/// Which tasks have one of these statuses? An empty set restricts nothing.
///
/// @param beyond where the page before ended; empty for the first page
/// @param limit the most tasks on a page, at least 1
public record FindTasks(Set<TaskStatus> statuses, Optional<Long> beyond, int limit) implements Query<TaskPage> {

    public FindTasks {
        statuses = Set.copyOf(statuses);
        if (limit < 1) {
            throw new IllegalArgumentException("a page has room for one task at least: " + limit);
        }
    }

    /// Whether `view` is meant.
    public boolean matches(TaskView view) {
        return statuses.isEmpty() || statuses.contains(view.status());
    }
}
