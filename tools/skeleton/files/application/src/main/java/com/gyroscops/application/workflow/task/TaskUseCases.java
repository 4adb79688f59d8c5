package com.gyroscops.application.workflow.task;

import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.execution.AggregateExecutor;
import com.gyroscops.application.execution.EventStamp;
import com.gyroscops.application.execution.History;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.projection.ProjectionPlan;
import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.QueryGateway;
import com.gyroscops.application.query.QueryPipelines;
import com.gyroscops.application.query.ReadPosition;
import com.gyroscops.domain.workflow.task.TaskCommand;
import com.gyroscops.domain.workflow.task.TaskEvent;
import com.gyroscops.domain.workflow.task.TaskRejection;
import java.util.List;
import java.util.Optional;

/// The door to everything that can be done with tasks and asked about them.
///
/// @param commands takes every [TaskCommand]
/// @param get asks the read model, which may lag
/// @param find asks the read model, which may lag
/// @param history asks the log
/// @param replay asks the log
public record TaskUseCases(
        CommandHandler<TaskCommand, TaskRejection, Receipt> commands,
        QueryGateway<GetTask, Optional<TaskView>> get,
        QueryGateway<FindTasks, TaskPage> find,
        QueryGateway<GetTaskHistory, Optional<List<EventView>>> history,
        QueryGateway<ReplayTask, Optional<TaskView>> replay) {

    /// Puts the use cases together.
    ///
    /// @param views how far the read model has come
    /// @param log how far the log has come
    public static TaskUseCases assemble(
            TaskPorts ports, Pipelines commands, QueryPipelines queries, ReadPosition views, ReadPosition log) {
        var history = new History<>(TaskEvent.class, ports.reader(), ports.states());
        var stamp = new EventStamp(ports.types(), ports.ids());
        var handler = new TaskCommandHandler(new AggregateExecutor<>(history, ports.appender(), stamp));
        return new TaskUseCases(
                commands.around(handler, TaskNarration::of),
                queries.around(new GetTaskHandler(ports.views()), views),
                queries.around(new FindTasksHandler(ports.views()), views),
                queries.around(new GetTaskHistoryHandler(ports.reader(), ports.codec()), log),
                queries.around(new ReplayTaskHandler(ports.reader()), log));
    }

    /// What keeps the read model behind [#get] and [#find].
    public static ProjectionPlan<TaskViews> projection(ReadModel<TaskViews> views) {
        return new ProjectionPlan<>("tasks", views, TaskProjection::new);
    }
}
