package com.gyroscops.application.workflow.task;

import com.gyroscops.application.event.EventCodec;
import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.execution.StateCache;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.domain.workflow.task.Task;

/// Everything outside that the task's use cases need.
public record TaskPorts(
        EventReader reader,
        EventAppender appender,
        EventTypes types,
        EventIds ids,
        EventCodec codec,
        StateCache<Task> states,
        ReadModel<TaskViews> views) {

    /// These ports, with events named by `other` ids.
    public TaskPorts with(EventIds other) {
        return new TaskPorts(reader, appender, types, other, codec, states, views);
    }
}
