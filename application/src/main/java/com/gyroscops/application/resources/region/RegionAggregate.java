package com.gyroscops.application.resources.region;

import com.gyroscops.domain.resources.region.Region;
import com.gyroscops.domain.resources.region.RegionCommand;
import com.gyroscops.domain.resources.region.RegionEvent;
import com.gyroscops.domain.resources.region.RegionRejection;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.NoFacts;

/// Registers the region with the framework: its name, its functions, and the stored names of its events.
public final class RegionAggregate {

    public static final Aggregate<Region, RegionCommand, NoFacts, RegionEvent, RegionRejection> REGION =
            Aggregate.named("Region")
                    .identifiedBy(RegionCommand::regionId, RegionId::value)
                    .deciding(new Region.Absent(), Region::decide, Region::evolve)
                    .events(RegionEvent.class)
                    .commands(RegionCommand.class, _ -> NoFacts.NONE);

    private RegionAggregate() {}
}
