package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentPageRoute;
import com.gyroscops.adapters.rest.query.DocumentRoute;
import com.gyroscops.application.workflow.WorkflowDocuments;
import com.gyroscops.application.workflow.WorkflowView;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand;
import com.gyroscops.domain.workflow.WorkflowRejection;
import com.gyroscops.domain.workflow.WorkflowStatus;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.documents.DocumentQueries;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.input.Format;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every operation on workflows.
///
/// @param ids generates the ids of commands, and of workflows without an id in the request
public record WorkflowRoutes(
        CommandHandler<WorkflowCommand, WorkflowRejection, Receipt> commands,
        DocumentQueries<WorkflowId, WorkflowView> queries,
        Supplier<String> ids) {

    /// All routes of workflows as one group.
    public RouteGroup group() {
        var routes = Stream.concat(new WorkflowCommandRoutes(commands, ids).routes().stream(), reading())
                .toList();
        return new RouteGroup("workflows", routes)
                .describedBy(new OpenApiFragment(WorkflowRoutes.class, "openapi.yaml"));
    }

    private Stream<Route> reading() {
        var page = new DocumentPageRoute<>(queries.page())
                .by(WorkflowDocuments.STATUS, Format.nameOf(WorkflowStatus.class));
        var one = new DocumentRoute<>(
                "workflow",
                DomainTypes.text(WorkflowId.class),
                queries,
                WorkflowView::revision,
                WorkflowProblems::notFound);
        return Stream.of(page.at("/api/workflows", "findWorkflows"), one.at("/api/workflows/{id}", "getWorkflow"));
    }
}
