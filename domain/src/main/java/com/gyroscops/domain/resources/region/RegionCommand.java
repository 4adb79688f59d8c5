package com.gyroscops.domain.resources.region;

import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import java.util.Optional;

/// The commands of a region. Capacity is counted in units; the constructors refuse less than one, which is a bug of the
/// caller.
public sealed interface RegionCommand extends Command {

    RegionId regionId();

    /// Open a region.
    ///
    /// @param capacity the units that it has, at least 1
    record OpenRegion(RegionId regionId, String name, int capacity) implements RegionCommand {

        public OpenRegion {
            if (capacity < 1) {
                throw new IllegalArgumentException("a region has at least one unit: " + capacity);
            }
        }
    }

    /// Reserve capacity for a workflow.
    ///
    /// @param units at least 1
    record ReserveCapacity(RegionId regionId, WorkflowId workflowId, int units) implements RegionCommand {

        public ReserveCapacity {
            if (units < 1) {
                throw new IllegalArgumentException("a reservation is of at least one unit: " + units);
            }
        }
    }

    /// Release what is reserved for a workflow.
    record ReleaseCapacity(RegionId regionId, WorkflowId workflowId) implements RegionCommand {}

    /// Record that a region cannot be used; reservations remain.
    record MarkRegionUnavailable(RegionId regionId, Optional<String> reason) implements RegionCommand {}

    /// Record that a region can be used again.
    record MarkRegionAvailable(RegionId regionId) implements RegionCommand {}
}
