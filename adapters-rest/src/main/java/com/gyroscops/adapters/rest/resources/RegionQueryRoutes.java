package com.gyroscops.adapters.rest.resources;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentRoute;
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.application.resources.region.FindRegions;
import com.gyroscops.application.resources.region.GetRegion;
import com.gyroscops.application.resources.region.RegionQueries;
import com.gyroscops.application.resources.region.RegionStatus;
import com.gyroscops.application.resources.region.RegionView;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/// The query operations of regions.
record RegionQueryRoutes(RegionQueries regions) {

    private static final Format<RegionId> REGION_ID = DomainTypes.text(RegionId.class);

    List<Route> routes() {
        var one = new DocumentRoute<>(
                "region",
                REGION_ID,
                regions.get(),
                GetRegion::new,
                regions.replay(),
                RegionView::revision,
                RegionProblems::notFound);
        return List.of(Route.get("/api/regions", "findRegions", this::find), one.at("/api/regions/{id}", "getRegion"));
    }

    private Parsed<Action> find(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                query.any("status", Format.nameOf(RegionStatus.class)),
                                Paging.of(call, query),
                                QueryRequest.of(call.request(), query),
                                (statuses, paging, request) -> find(statuses, paging, request))
                        .and(query.only("status", Paging.LIMIT, Paging.CURSOR, QueryRequest.AT_LEAST)));
    }

    private Action find(Set<RegionStatus> statuses, Paging paging, QueryRequest request) {
        var query = new FindRegions(statuses, paging.beyond(), paging.limit());
        return () ->
                request.ask(regions.find(), query, found -> Either.right(paging.page(found.documents(), found.next())));
    }
}
