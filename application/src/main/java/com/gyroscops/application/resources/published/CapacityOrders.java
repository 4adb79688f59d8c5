package com.gyroscops.application.resources.published;

import com.gyroscops.application.resources.region.RegionAggregate;
import com.gyroscops.domain.resources.region.RegionCommand.ReleaseCapacity;
import com.gyroscops.domain.resources.region.RegionCommand.ReserveCapacity;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.eventsourcing.policy.PolicyCommand;

/// The commands that a region takes from policies of other contexts.
public final class CapacityOrders {

    private CapacityOrders() {}

    /// Reserve capacity for a workflow.
    ///
    /// @param units at least 1
    public static PolicyCommand<?> reserve(RegionId region, WorkflowId workflow, int units) {
        return PolicyCommand.to(RegionAggregate.REGION, new ReserveCapacity(region, workflow, units));
    }

    /// Release what is reserved for a workflow, if anything is.
    public static PolicyCommand<?> release(RegionId region, WorkflowId workflow) {
        return PolicyCommand.to(RegionAggregate.REGION, new ReleaseCapacity(region, workflow));
    }
}
