package com.gyroscops.adapters.rest.resources;

import com.gyroscops.application.resources.region.RegionQueries;
import com.gyroscops.domain.resources.region.RegionCommand;
import com.gyroscops.domain.resources.region.RegionRejection;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.RouteGroup;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every operation on regions.
///
/// @param ids generates the ids of commands, and of regions without an id in the request
public record RegionRoutes(
        CommandHandler<RegionCommand, RegionRejection, Receipt> commands, RegionQueries queries, Supplier<String> ids) {

    /// All routes of regions as one group.
    public RouteGroup group() {
        var routes = Stream.of(new RegionCommandRoutes(commands, ids).routes(), new RegionQueryRoutes(queries).routes())
                .flatMap(List::stream)
                .toList();
        return new RouteGroup("regions", routes).describedBy(new OpenApiFragment(RegionRoutes.class, "openapi.yaml"));
    }
}
