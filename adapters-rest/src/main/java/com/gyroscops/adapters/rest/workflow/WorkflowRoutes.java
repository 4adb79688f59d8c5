package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.application.workflow.WorkflowQueries;
import com.gyroscops.domain.workflow.WorkflowCommand;
import com.gyroscops.domain.workflow.WorkflowRejection;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.RouteGroup;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every operation on workflows.
///
/// @param ids generates the ids of commands, and of workflows without an id in the request
public record WorkflowRoutes(
        CommandHandler<WorkflowCommand, WorkflowRejection, Receipt> commands,
        WorkflowQueries queries,
        Supplier<String> ids) {

    /// All routes of workflows as one group.
    public RouteGroup group() {
        var routes = Stream.of(
                        new WorkflowCommandRoutes(commands, ids).routes(), new WorkflowQueryRoutes(queries).routes())
                .flatMap(List::stream)
                .toList();
        return new RouteGroup("workflows", routes)
                .describedBy(new OpenApiFragment(WorkflowRoutes.class, "openapi.yaml"));
    }
}
