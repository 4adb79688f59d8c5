package com.gyroscops.application.resources.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Folding;
import com.gyroscops.domain.resources.region.RegionEvent;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedAvailable;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedUnavailable;
import com.gyroscops.domain.resources.region.RegionEvent.RegionOpened;
import com.gyroscops.domain.shared.RegionId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionAvailabilityTest {

    private static final RegionId WEST = new RegionId("eu-west");
    private static final RegionEvent OPENED = new RegionOpened(WEST, "Western Europe", 10);
    private static final RegionEvent UNAVAILABLE = new RegionMarkedUnavailable(WEST, Optional.empty());

    @Test
    void a_region_is_available_unless_it_is_marked_unavailable() {
        assertThat(after(OPENED).unavailable()).isFalse();
        assertThat(after(OPENED, UNAVAILABLE).unavailable()).isTrue();
        assertThat(after(OPENED, UNAVAILABLE, new RegionMarkedAvailable(WEST)).unavailable())
                .isFalse();
    }

    @Test
    void a_region_that_was_never_opened_is_not_unavailable() {
        var north = RegionAvailability.about(new RegionId("eu-north"));

        assertThat(Folding.after(OPENED, UNAVAILABLE).of(north).unavailable()).isFalse();
    }

    private static RegionAvailability after(RegionEvent... events) {
        return Folding.after((Object[]) events).of(RegionAvailability.about(WEST));
    }
}
