package com.gyroscops.domain.resources.region;

import com.gyroscops.domain.resources.region.RegionEvent.CapacityReleased;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReserved;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedAvailable;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedUnavailable;
import com.gyroscops.domain.resources.region.RegionEvent.RegionOpened;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.testkit.specification.Specification;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A region of ten units in states that differ for some command, with a history that leads there, and its events.
final class RegionStates {

    static final RegionId WEST = new RegionId("eu-west");
    static final WorkflowId W1 = new WorkflowId("workflow-1");
    static final WorkflowId W2 = new WorkflowId("workflow-2");

    static final RegionEvent OPENED = new RegionOpened(WEST, "Western Europe", 10);
    static final RegionEvent FOUR_RESERVED = new CapacityReserved(WEST, W1, 4);
    static final RegionEvent SIX_RESERVED = new CapacityReserved(WEST, W2, 6);
    static final RegionEvent TEN_RESERVED = new CapacityReserved(WEST, W2, 10);
    static final RegionEvent FOUR_RELEASED = new CapacityReleased(WEST, W1, 4);
    static final RegionEvent UNAVAILABLE = new RegionMarkedUnavailable(WEST, Optional.of("power failure"));
    static final RegionEvent AVAILABLE = new RegionMarkedAvailable(WEST);

    private static final Decider<Region, RegionCommand, RegionEvent, RegionRejection> DECIDER =
            new Decider<>(new Region.Absent(), Region::decide, Region::evolve);

    /// Every state by its name in tables.
    static final Map<String, Region> ALL = Map.of(
            "Absent", after(),
            "Available", after(OPENED),
            "Reserved", after(OPENED, FOUR_RESERVED),
            "Full", after(OPENED, TEN_RESERVED),
            "Unavailable", after(OPENED, UNAVAILABLE),
            "UnavailableReserved", after(OPENED, FOUR_RESERVED, UNAVAILABLE));

    private RegionStates() {}

    static Region after(RegionEvent... history) {
        return DECIDER.evolve(DECIDER.initial(), List.of(history));
    }

    static Specification<Region, RegionCommand, RegionEvent, RegionRejection>.Given given(RegionEvent... history) {
        return new Specification<>(DECIDER).given(history);
    }
}
