package com.gyroscops.domain.resources.region;

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
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A region as a value: its state, with only what the next decision needs.
public sealed interface Region {

    /// The state before the first event, so that "not found" is a decision like any other.
    record Absent() implements Region {}

    /// A region whose capacity can be reserved.
    record Available(RegionId id, Capacity capacity) implements Region {}

    /// A region that cannot be used. Its reservations remain, and can be released.
    record Unavailable(RegionId id, Capacity capacity) implements Region {}

    /// The units of a region, and how many of them each workflow has reserved.
    record Capacity(int units, Map<WorkflowId, Integer> reservations) {

        public Capacity {
            reservations = Map.copyOf(reservations);
        }

        /// The units of all reservations.
        int reserved() {
            return reservations.values().stream().mapToInt(Integer::intValue).sum();
        }

        private Capacity with(CapacityReserved event) {
            var more = new HashMap<>(reservations);
            more.put(event.workflowId(), event.units());
            return new Capacity(units, more);
        }

        private Capacity without(CapacityReleased event) {
            var fewer = new HashMap<>(reservations);
            fewer.remove(event.workflowId());
            return new Capacity(units, fewer);
        }
    }

    /// Decides `command` on this region: a rejection, no events when nothing has to change, or events.
    default Either<RegionRejection, List<RegionEvent>> decide(RegionCommand command) {
        return switch (command) {
            case OpenRegion c -> RegionDecisions.open(this, c);
            case ReserveCapacity c -> RegionDecisions.reserve(this, c);
            case ReleaseCapacity c -> RegionDecisions.release(this, c);
            case MarkRegionUnavailable c -> RegionDecisions.markUnavailable(this, c);
            case MarkRegionAvailable c -> RegionDecisions.markAvailable(this, c);
        };
    }

    /// The region after `event`. An event that cannot follow this state changes nothing; `decide` never emits one.
    default Region evolve(RegionEvent event) {
        return switch (event) {
            case RegionOpened e
            when this instanceof Absent -> new Available(e.regionId(), new Capacity(e.capacity(), Map.of()));
            case CapacityReserved e
            when this instanceof Available r ->
                new Available(r.id(), r.capacity().with(e));
            case CapacityReleased e
            when this instanceof Available r ->
                new Available(r.id(), r.capacity().without(e));
            case CapacityReleased e
            when this instanceof Unavailable r ->
                new Unavailable(r.id(), r.capacity().without(e));
            case RegionMarkedUnavailable _ when this instanceof Available r -> new Unavailable(r.id(), r.capacity());
            case RegionMarkedAvailable _ when this instanceof Unavailable r -> new Available(r.id(), r.capacity());
            case RegionOpened _, CapacityReserved _, CapacityReleased _ -> this;
            case RegionMarkedUnavailable _, RegionMarkedAvailable _ -> this;
        };
    }
}
