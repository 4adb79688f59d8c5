package com.gyroscops.adapters.rest.resources;

import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.CommandRoutes;
import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.domain.resources.region.RegionCommand;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionAvailable;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionUnavailable;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.resources.region.RegionCommand.ReleaseCapacity;
import com.gyroscops.domain.resources.region.RegionCommand.ReserveCapacity;
import com.gyroscops.domain.resources.region.RegionRejection;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The commands to one region: path, body and command of each.
///
/// @param ids generates the ids of commands, and of regions without an id in the request
record RegionCommandRoutes(CommandHandler<RegionCommand, RegionRejection, Receipt> commands, Supplier<String> ids) {

    private record Opening(
            Optional<RegionId> regionId,
            @Bounds(min = 1, max = 200) String name,
            @Bounds(min = 1, max = 1_000_000) int capacity) {}

    private record Units(
            WorkflowId workflowId,
            @Bounds(min = 1, max = 1_000_000) int units) {}

    private record Holder(WorkflowId workflowId) {}

    private record Reason(Optional<String> reason) {}

    private record Nothing() {}

    List<Route> routes() {
        var regions = new CommandRoutes<>(
                "/api/regions",
                "regionId",
                DomainTypes.text(RegionId.class),
                commands,
                new CommandProblems<>(RegionProblems.REJECTIONS),
                ids);
        return List.of(
                regions.create(
                        "openRegion",
                        Opening.class,
                        (fresh, _, body) ->
                                new OpenRegion(body.regionId().orElse(fresh), body.name(), body.capacity())),
                regions.on(
                        "reserve",
                        "reserveCapacity",
                        Units.class,
                        (id, _, body) -> new ReserveCapacity(id, body.workflowId(), body.units())),
                regions.on(
                        "release",
                        "releaseCapacity",
                        Holder.class,
                        (id, _, body) -> new ReleaseCapacity(id, body.workflowId())),
                regions.on(
                        "mark-unavailable",
                        "markRegionUnavailable",
                        Reason.class,
                        (id, _, body) -> new MarkRegionUnavailable(id, body.reason())),
                regions.on(
                        "mark-available",
                        "markRegionAvailable",
                        Nothing.class,
                        (id, _, _) -> new MarkRegionAvailable(id)));
    }
}
