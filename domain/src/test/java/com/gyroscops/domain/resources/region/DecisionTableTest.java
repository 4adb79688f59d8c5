package com.gyroscops.domain.resources.region;

import static com.gyroscops.domain.resources.region.RegionStates.W1;
import static com.gyroscops.domain.resources.region.RegionStates.WEST;

import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionAvailable;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionUnavailable;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.resources.region.RegionCommand.ReleaseCapacity;
import com.gyroscops.domain.resources.region.RegionCommand.ReserveCapacity;
import com.gyroscops.eventsourcing.testkit.specification.DecisionTable;
import java.util.List;
import java.util.Optional;

/// The decision on every command in every state: the events, `already so`, or the code of the rejection. Amounts of
/// capacity are in [ReservingCapacityTest].
class DecisionTableTest extends DecisionTable<Region, RegionCommand> {

    private static final String TABLE = """
            OpenRegion            | RegionOpened              | Absent
            OpenRegion            | region-already-exists     | Available Reserved Full Unavailable UnavailableReserved

            ReserveCapacity       | CapacityReserved          | Available
            ReserveCapacity       | already so                | Reserved UnavailableReserved
            ReserveCapacity       | insufficient-resources    | Full
            ReserveCapacity       | region-unavailable        | Unavailable
            ReserveCapacity       | region-not-found          | Absent

            ReleaseCapacity       | CapacityReleased          | Reserved UnavailableReserved
            ReleaseCapacity       | already so                | Available Full Unavailable
            ReleaseCapacity       | region-not-found          | Absent

            MarkRegionUnavailable | RegionMarkedUnavailable   | Available Reserved Full
            MarkRegionUnavailable | already so                | Unavailable UnavailableReserved
            MarkRegionUnavailable | region-not-found          | Absent

            MarkRegionAvailable   | RegionMarkedAvailable     | Unavailable UnavailableReserved
            MarkRegionAvailable   | already so                | Available Reserved Full
            MarkRegionAvailable   | region-not-found          | Absent
            """;

    private static final List<RegionCommand> COMMANDS = List.of(
            new OpenRegion(WEST, "Western Europe", 10),
            new ReserveCapacity(WEST, W1, 4),
            new ReleaseCapacity(WEST, W1),
            new MarkRegionUnavailable(WEST, Optional.empty()),
            new MarkRegionAvailable(WEST));

    DecisionTableTest() {
        super(TABLE, RegionStates.ALL, COMMANDS, Region::decide);
    }
}
