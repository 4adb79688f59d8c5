package com.gyroscops.bootstrap.demo;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.Locale;

/// A region in the demo history. The last one is unavailable for a while.
enum DemoRegion {
    GRAVELINES("Gravelines", 200),
    STRASBOURG("Strasbourg", 200),
    FRANCFORT("Francfort", 200),
    ROUBAIX("Roubaix", 60);

    /// The organization that runs the regions.
    static final OrganizationId PLATFORM = new OrganizationId("gyroscops");

    /// The user who looks after the regions.
    static final UserId OPERATOR = new UserId("operator");

    /// The regions that are always available.
    private static final List<DemoRegion> STEADY = List.of(GRAVELINES, STRASBOURG, FRANCFORT);

    private final String title;
    private final int capacity;

    DemoRegion(String title, int capacity) {
        this.title = title;
        this.capacity = capacity;
    }

    /// Regions that are always available, in turns.
    static DemoRegion steady(int number) {
        return STEADY.get(number % STEADY.size());
    }

    RegionId id() {
        return new RegionId(title.toLowerCase(Locale.ROOT));
    }

    String title() {
        return title;
    }

    int capacity() {
        return capacity;
    }
}
