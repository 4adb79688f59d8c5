package com.gyroscops.application.resources.published;

import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedUnavailable;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.eventsourcing.policy.IntegrationEvents;

/// The integration event that a region cannot be used any more.
public record RegionLost(RegionId region) {

    public static final IntegrationEvents<RegionLost> EVENTS = IntegrationEvents.of(RegionLost.class)
            .from(RegionMarkedUnavailable.class, event -> new RegionLost(event.regionId()));
}
