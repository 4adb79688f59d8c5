package com.gyroscops.adapters.rest.resources;

import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentPageRoute;
import com.gyroscops.adapters.rest.query.DocumentRoute;
import com.gyroscops.application.resources.region.RegionDocuments;
import com.gyroscops.application.resources.region.RegionStatus;
import com.gyroscops.application.resources.region.RegionView;
import com.gyroscops.domain.resources.region.RegionCommand;
import com.gyroscops.domain.resources.region.RegionRejection;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.documents.DocumentQueries;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.input.Format;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every operation on regions.
///
/// @param ids generates the ids of commands, and of regions without an id in the request
public record RegionRoutes(
        CommandHandler<RegionCommand, RegionRejection, Receipt> commands,
        DocumentQueries<RegionId, RegionView> queries,
        Supplier<String> ids) {

    /// All routes of regions as one group.
    public RouteGroup group() {
        var routes = Stream.concat(new RegionCommandRoutes(commands, ids).routes().stream(), reading())
                .toList();
        return new RouteGroup("regions", routes).describedBy(new OpenApiFragment(RegionRoutes.class, "openapi.yaml"));
    }

    private Stream<Route> reading() {
        var page = new DocumentPageRoute<>(queries.page())
                .by(RegionDocuments.STATUS, Format.nameOf(RegionStatus.class));
        var one = new DocumentRoute<>(
                "region", DomainTypes.text(RegionId.class), queries, RegionView::revision, RegionProblems::notFound);
        return Stream.of(page.at("/api/regions", "findRegions"), one.at("/api/regions/{id}", "getRegion"));
    }
}
