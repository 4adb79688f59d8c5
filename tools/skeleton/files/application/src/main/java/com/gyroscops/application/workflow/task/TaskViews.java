package com.gyroscops.application.workflow.task;

import com.gyroscops.domain.workflow.task.TaskId;
import java.util.Optional;

/// Outbound port: the read model of tasks, and how far into the log it has come. Safe for use by many threads; one
/// thread at a time writes.
public interface TaskViews {

    Optional<TaskView> find(TaskId task);

    /// One page of the tasks that match, in the order in which they were opened.
    TaskPage page(FindTasks query);

    /// Takes in `view`, unless the task is known at its revision or a later one.
    void put(TaskView view);

    /// The position up to which every event is included, or was set aside. It never decreases.
    long position();

    /// Moves on to `position`, unless it lies behind.
    void moveTo(long position);
}
