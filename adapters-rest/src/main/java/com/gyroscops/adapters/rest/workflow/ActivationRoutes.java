package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentPageRoute;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.application.workflow.activation.ActivationDocuments;
import com.gyroscops.application.workflow.activation.ActivationView;
import com.gyroscops.application.workflow.activation.GetActivation;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.domain.workflow.activation.ActivationStatus;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
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
import java.util.Map;
import java.util.Optional;

/// The operations that show how far activations of workflows are.
public record ActivationRoutes(
        QueryGateway<GetActivation, Optional<ActivationView>> activation,
        QueryGateway<DocumentQuery<ActivationView>, DocumentPage<ActivationView>> page) {

    private static final String ACTIVATION_ID = "activationId";
    private static final Format<WorkflowId> WORKFLOW_ID = DomainTypes.text(WorkflowId.class);
    private static final Format<ActivationId> ACTIVATION_IDS = DomainTypes.text(ActivationId.class);
    private static final Format<Boolean> TRUE_OR_FALSE = Format.oneOf(Map.of("true", true, "false", false));

    public RouteGroup group() {
        var newest = new DocumentPageRoute<>(page)
                .by(ActivationDocuments.STATE, Format.nameOf(ActivationStatus.class))
                .by(ActivationDocuments.WAITING, TRUE_OR_FALSE)
                .reversed();
        return new RouteGroup(
                        "activations",
                        List.of(
                                newest.at("/api/activations", "findActivations"),
                                Route.get("/api/activations/{workflowId}", "getActivation", this::read)))
                .describedBy(new OpenApiFragment(ActivationRoutes.class, "openapi-activations.yaml"));
    }

    private Parsed<Action> read(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                WORKFLOW_ID.read("workflowId", call.parameter("workflowId")),
                                query.one(ACTIVATION_ID, ACTIVATION_IDS),
                                QueryRequest.of(call.request(), query),
                                (workflow, which, request) -> read(new GetActivation(workflow, which), request))
                        .and(query.only(ACTIVATION_ID, QueryRequest.AT_LEAST)));
    }

    private Action read(GetActivation asked, QueryRequest request) {
        return () -> request.ask(activation, asked, found -> shown(found, asked));
    }

    private static Either<Problem, Response> shown(Optional<ActivationView> found, GetActivation asked) {
        return found.<Either<Problem, Response>>map(view -> Either.right(Response.json(200, view)))
                .orElseGet(() -> Either.left(Problem.of(
                                404,
                                "activation-not-found",
                                "There is no such activation of workflow "
                                        + asked.workflowId().value() + ".")
                        .with("workflowId", asked.workflowId().value())));
    }
}
