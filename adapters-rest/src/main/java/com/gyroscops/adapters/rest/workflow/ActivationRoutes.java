package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.application.workflow.activation.ActivationView;
import com.gyroscops.application.workflow.activation.GetActivation;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/// The operation that shows how far the activation of a workflow is.
public record ActivationRoutes(QueryGateway<GetActivation, Optional<ActivationView>> activations) {

    private static final Format<WorkflowId> WORKFLOW_ID = DomainTypes.text(WorkflowId.class);

    public RouteGroup group() {
        return new RouteGroup(
                        "activations",
                        List.of(Route.get("/api/activations/{workflowId}", "getActivation", this::read)))
                .describedBy(new OpenApiFragment(ActivationRoutes.class, "openapi-activations.yaml"));
    }

    private Parsed<Action> read(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                WORKFLOW_ID.read("workflowId", call.parameter("workflowId")),
                                QueryRequest.of(call.request(), query),
                                this::read)
                        .and(query.only(QueryRequest.AT_LEAST)));
    }

    private Action read(WorkflowId workflow, QueryRequest request) {
        return () -> request.ask(activations, new GetActivation(workflow), found -> shown(found, workflow));
    }

    private static Either<Problem, Response> shown(Optional<ActivationView> found, WorkflowId workflow) {
        return found.<Either<Problem, Response>>map(view -> Either.right(Response.json(200, view)))
                .orElseGet(() -> Either.left(Problem.of(
                                404, "activation-not-found", "No activation of workflow " + workflow.value() + " was requested.")
                        .with("workflowId", workflow.value())));
    }
}
