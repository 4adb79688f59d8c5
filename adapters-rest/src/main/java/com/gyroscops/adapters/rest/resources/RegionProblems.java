package com.gyroscops.adapters.rest.resources;

import com.gyroscops.adapters.rest.command.RejectionProblems;
import com.gyroscops.domain.resources.region.RegionRejection;
import com.gyroscops.domain.resources.region.RegionRejection.CapacityAlreadyReserved;
import com.gyroscops.domain.resources.region.RegionRejection.InsufficientResources;
import com.gyroscops.domain.resources.region.RegionRejection.RegionAlreadyExists;
import com.gyroscops.domain.resources.region.RegionRejection.RegionNotFound;
import com.gyroscops.domain.resources.region.RegionRejection.RegionUnavailable;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.web.http.Problem;

/// The messages of rejections of regions.
final class RegionProblems {

    static final RejectionProblems<RegionRejection> REJECTIONS = RejectionProblems.<RegionRejection>of("region")
            .detail(
                    RegionNotFound.class,
                    r -> "There is no region " + r.regionId().value() + ".")
            .detail(RegionAlreadyExists.class, _ -> "A region with this id already exists.")
            .detail(
                    RegionUnavailable.class,
                    r -> "The region " + r.regionId().value() + " is unavailable; nothing can be reserved there.")
            .detail(
                    InsufficientResources.class,
                    r -> "The region has " + r.capacity() + " units, of which " + r.reserved() + " are reserved; "
                            + r.asked() + " more would exceed its capacity.")
            .detail(
                    CapacityAlreadyReserved.class,
                    r -> "The workflow " + r.workflowId().value() + " has a reservation of " + r.units()
                            + " units, which cannot become one of " + r.asked() + ".");

    private RegionProblems() {}

    /// The problem of a missing region, for commands and queries alike.
    static Problem notFound(RegionId id) {
        return REJECTIONS.problem(new RegionNotFound(id));
    }
}
