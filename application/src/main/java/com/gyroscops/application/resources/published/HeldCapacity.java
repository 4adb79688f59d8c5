package com.gyroscops.application.resources.published;

import com.gyroscops.domain.resources.region.RegionEvent.CapacityReleased;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReserved;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.Tag;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// The regions in which one workflow holds capacity.
public record HeldCapacity(Set<RegionId> regions) {

    private static final FactType<HeldCapacity> TYPE = FactType.named("HeldCapacity", new HeldCapacity(Set.of()))
            .when(CapacityReserved.class, (held, event) -> held.changed(regions -> regions.add(event.regionId())))
            .when(CapacityReleased.class, (held, event) -> held.changed(regions -> regions.remove(event.regionId())));

    public HeldCapacity {
        regions = Set.copyOf(regions);
    }

    /// The capacity held for `workflow`.
    public static Fact<HeldCapacity> about(WorkflowId workflow) {
        return TYPE.about(new Tag("workflow", workflow.value()));
    }

    private HeldCapacity changed(Consumer<Set<RegionId>> change) {
        var next = new HashSet<>(regions);
        change.accept(next);
        return new HeldCapacity(next);
    }
}
