package com.gyroscops.application.resources.published;

import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedAvailable;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedUnavailable;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.Tag;

/// Whether a region is marked unavailable. One that was never opened is not: it has no capacity to reserve either way.
public record RegionAvailability(boolean unavailable) {

    private static final FactType<RegionAvailability> TYPE = FactType.named(
                    "RegionAvailability", new RegionAvailability(false))
            .when(RegionMarkedUnavailable.class, (_, _) -> new RegionAvailability(true))
            .when(RegionMarkedAvailable.class, (_, _) -> new RegionAvailability(false));

    /// The availability of `region`.
    public static Fact<RegionAvailability> about(RegionId region) {
        return TYPE.about(new Tag("region", region.value()));
    }
}
