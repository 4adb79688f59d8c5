package com.gyroscops.domain.resources.region;

import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.Rejection;
import com.gyroscops.domain.shared.WorkflowId;

/// The reasons for refusing a command of a region, with the facts behind them.
public sealed interface RegionRejection extends Rejection {

    /// There is no such region.
    record RegionNotFound(RegionId regionId) implements RegionRejection {}

    /// A region is opened once.
    record RegionAlreadyExists(RegionId regionId) implements RegionRejection {}

    /// Nothing can be reserved in a region that is unavailable.
    record RegionUnavailable(RegionId regionId) implements RegionRejection {}

    /// All reservations together must not exceed the capacity.
    record InsufficientResources(RegionId regionId, int capacity, int reserved, int asked) implements RegionRejection {}

    /// A workflow has one reservation in a region, whose size does not change.
    ///
    /// @param units the size of its reservation
    record CapacityAlreadyReserved(RegionId regionId, WorkflowId workflowId, int units, int asked)
            implements RegionRejection {}
}
