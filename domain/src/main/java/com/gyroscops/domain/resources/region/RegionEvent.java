package com.gyroscops.domain.resources.region;

import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import java.util.Optional;

/// The events of a region.
public sealed interface RegionEvent extends DomainEvent {

    RegionId regionId();

    /// The region was opened, and is available.
    ///
    /// @param capacity the units that it has
    record RegionOpened(RegionId regionId, String name, int capacity) implements RegionEvent {}

    /// Capacity was reserved for a workflow.
    record CapacityReserved(RegionId regionId, WorkflowId workflowId, int units) implements RegionEvent {}

    /// The reservation of a workflow was released.
    ///
    /// @param units all that were reserved
    record CapacityReleased(RegionId regionId, WorkflowId workflowId, int units) implements RegionEvent {}

    /// The region cannot be used.
    record RegionMarkedUnavailable(RegionId regionId, Optional<String> reason) implements RegionEvent {}

    /// The region can be used again.
    record RegionMarkedAvailable(RegionId regionId) implements RegionEvent {}
}
