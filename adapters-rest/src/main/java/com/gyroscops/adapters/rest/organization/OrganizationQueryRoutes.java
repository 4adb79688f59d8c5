package com.gyroscops.adapters.rest.organization;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentRoute;
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
        var one = new DocumentRoute<>(
                "organization",
                ORGANIZATION_ID,
                organizations.get(),
                GetOrganization::new,
                organizations.replay(),
                OrganizationView::revision,
                OrganizationProblems::notFound);
        return List.of(
                Route.get("/api/organizations", "findOrganizations", this::find),
                one.at("/api/organizations/{id}", "getOrganization"));
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
