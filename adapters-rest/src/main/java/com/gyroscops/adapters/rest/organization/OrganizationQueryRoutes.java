package com.gyroscops.adapters.rest.organization;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.Etags;
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.application.organization.FindOrganizations;
import com.gyroscops.application.organization.GetOrganization;
import com.gyroscops.application.organization.OrganizationQueries;
import com.gyroscops.application.organization.OrganizationStatus;
import com.gyroscops.application.organization.OrganizationView;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/// The query operations of organizations.
record OrganizationQueryRoutes(OrganizationQueries organizations) {

    private static final Format<OrganizationId> ORGANIZATION_ID = DomainTypes.text(OrganizationId.class);

    List<Route> routes() {
        return List.of(
                Route.get("/api/organizations", "findOrganizations", this::find),
                Route.get("/api/organizations/{id}", "getOrganization", this::get));
    }

    private Parsed<Action> get(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                DomainTypes.id(call, ORGANIZATION_ID),
                                QueryRequest.of(call.request(), query),
                                (id, request) -> get(id, request, call))
                        .and(query.only(QueryRequest.AT_LEAST)));
    }

    private Action get(OrganizationId id, QueryRequest request, Call call) {
        return () -> request.ask(
                organizations.get(),
                new GetOrganization(id),
                found -> found.<Either<Problem, Response>>map(view -> Either.right(shown(view, call)))
                        .orElseGet(() -> Either.left(OrganizationProblems.notFound(id))));
    }

    private static Response shown(OrganizationView view, Call call) {
        return Etags.on(Response.json(200, view), call, view.revision());
    }

    private Parsed<Action> find(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                query.any("status", Format.nameOf(OrganizationStatus.class)),
                                Paging.of(call, query),
                                QueryRequest.of(call.request(), query),
                                (statuses, paging, request) -> find(statuses, paging, request))
                        .and(query.only("status", Paging.LIMIT, Paging.CURSOR, QueryRequest.AT_LEAST)));
    }

    private Action find(Set<OrganizationStatus> statuses, Paging paging, QueryRequest request) {
        var query = new FindOrganizations(statuses, paging.beyond(), paging.limit());
        return () -> request.ask(
                organizations.find(), query, found -> Either.right(paging.page(found.documents(), found.next())));
    }
}
