package com.gyroscops.application.resources.region;

import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// A region as it is now. Empty when there is none.
public record GetRegion(RegionId regionId) implements Query<Optional<RegionView>> {}
