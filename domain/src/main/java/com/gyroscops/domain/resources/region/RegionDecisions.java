package com.gyroscops.domain.resources.region;

import com.gyroscops.domain.resources.region.Region.Absent;
import com.gyroscops.domain.resources.region.Region.Available;
import com.gyroscops.domain.resources.region.Region.Capacity;
import com.gyroscops.domain.resources.region.Region.Unavailable;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionAvailable;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionUnavailable;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.resources.region.RegionCommand.ReleaseCapacity;
import com.gyroscops.domain.resources.region.RegionCommand.ReserveCapacity;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReleased;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReserved;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedAvailable;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedUnavailable;
import com.gyroscops.domain.resources.region.RegionEvent.RegionOpened;
import com.gyroscops.domain.resources.region.RegionRejection.CapacityAlreadyReserved;
import com.gyroscops.domain.resources.region.RegionRejection.InsufficientResources;
import com.gyroscops.domain.resources.region.RegionRejection.RegionAlreadyExists;
import com.gyroscops.domain.resources.region.RegionRejection.RegionNotFound;
import com.gyroscops.domain.resources.region.RegionRejection.RegionUnavailable;
import com.gyroscops.domain.shared.RegionId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/// The decisions of a region, one function per command, each with every possible state.
final class RegionDecisions {

    private RegionDecisions() {}

    static Either<RegionRejection, List<RegionEvent>> open(Region region, OpenRegion c) {
        return switch (region) {
            case Absent _ -> accepted(new RegionOpened(c.regionId(), c.name(), c.capacity()));
            case Available _, Unavailable _ -> Either.left(new RegionAlreadyExists(c.regionId()));
        };
    }

    /// A repeated command finds its reservation, also in a region that has become unavailable or full.
    static Either<RegionRejection, List<RegionEvent>> reserve(Region region, ReserveCapacity c) {
        return switch (region) {
            case Available r -> again(r.capacity(), c).orElseGet(() -> reserved(r, c));
            case Unavailable r -> again(r.capacity(), c).orElseGet(() -> Either.left(new RegionUnavailable(r.id())));
            case Absent _ -> notFound(c);
        };
    }

    static Either<RegionRejection, List<RegionEvent>> release(Region region, ReleaseCapacity c) {
        return switch (region) {
            case Available r -> released(r.id(), r.capacity(), c);
            case Unavailable r -> released(r.id(), r.capacity(), c);
            case Absent _ -> notFound(c);
        };
    }

    static Either<RegionRejection, List<RegionEvent>> markUnavailable(Region region, MarkRegionUnavailable c) {
        return switch (region) {
            case Available r -> accepted(new RegionMarkedUnavailable(r.id(), c.reason()));
            case Unavailable _ -> unchanged();
            case Absent _ -> notFound(c);
        };
    }

    static Either<RegionRejection, List<RegionEvent>> markAvailable(Region region, MarkRegionAvailable c) {
        return switch (region) {
            case Unavailable r -> accepted(new RegionMarkedAvailable(r.id()));
            case Available _ -> unchanged();
            case Absent _ -> notFound(c);
        };
    }

    /// The decision for a workflow that has a reservation; empty when it has none.
    private static Optional<Either<RegionRejection, List<RegionEvent>>> again(Capacity capacity, ReserveCapacity c) {
        return Optional.ofNullable(capacity.reservations().get(c.workflowId()))
                .map(units -> units == c.units()
                        ? unchanged()
                        : Either.left(new CapacityAlreadyReserved(c.regionId(), c.workflowId(), units, c.units())));
    }

    private static Either<RegionRejection, List<RegionEvent>> reserved(Available r, ReserveCapacity c) {
        var capacity = r.capacity();
        return c.units() > capacity.units() - capacity.reserved()
                ? Either.left(new InsufficientResources(r.id(), capacity.units(), capacity.reserved(), c.units()))
                : accepted(new CapacityReserved(r.id(), c.workflowId(), c.units()));
    }

    private static Either<RegionRejection, List<RegionEvent>> released(
            RegionId id, Capacity capacity, ReleaseCapacity c) {
        return Optional.ofNullable(capacity.reservations().get(c.workflowId()))
                .map(units -> accepted(new CapacityReleased(id, c.workflowId(), units)))
                .orElseGet(RegionDecisions::unchanged);
    }

    private static Either<RegionRejection, List<RegionEvent>> accepted(RegionEvent event) {
        return Either.right(List.of(event));
    }

    private static Either<RegionRejection, List<RegionEvent>> unchanged() {
        return Either.right(List.of());
    }

    private static Either<RegionRejection, List<RegionEvent>> notFound(RegionCommand c) {
        return Either.left(new RegionNotFound(c.regionId()));
    }
}
