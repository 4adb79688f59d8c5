package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentRoute;
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.application.workflow.FindWorkflows;
import com.gyroscops.application.workflow.GetWorkflow;
import com.gyroscops.application.workflow.WorkflowQueries;
import com.gyroscops.application.workflow.WorkflowView;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowStatus;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/// The query operations of workflows.
record WorkflowQueryRoutes(WorkflowQueries workflows) {

    private static final Format<WorkflowId> WORKFLOW_ID = DomainTypes.text(WorkflowId.class);

    List<Route> routes() {
        var one = new DocumentRoute<>(
                "workflow",
                WORKFLOW_ID,
                workflows.get(),
                GetWorkflow::new,
                workflows.replay(),
                WorkflowView::revision,
                WorkflowProblems::notFound);
        return List.of(
                Route.get("/api/workflows", "findWorkflows", this::find), one.at("/api/workflows/{id}", "getWorkflow"));
    }

    private Parsed<Action> find(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                query.any("status", Format.nameOf(WorkflowStatus.class)),
                                Paging.of(call, query),
                                QueryRequest.of(call.request(), query),
                                (statuses, paging, request) -> find(statuses, paging, request))
                        .and(query.only("status", Paging.LIMIT, Paging.CURSOR, QueryRequest.AT_LEAST)));
    }

    private Action find(Set<WorkflowStatus> statuses, Paging paging, QueryRequest request) {
        var query = new FindWorkflows(statuses, paging.beyond(), paging.limit());
        return () -> request.ask(
                workflows.find(), query, found -> Either.right(paging.page(found.documents(), found.next())));
    }
}
