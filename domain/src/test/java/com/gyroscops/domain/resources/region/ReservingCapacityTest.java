package com.gyroscops.domain.resources.region;

import static com.gyroscops.domain.resources.region.RegionStates.AVAILABLE;
import static com.gyroscops.domain.resources.region.RegionStates.FOUR_RELEASED;
import static com.gyroscops.domain.resources.region.RegionStates.FOUR_RESERVED;
import static com.gyroscops.domain.resources.region.RegionStates.OPENED;
import static com.gyroscops.domain.resources.region.RegionStates.SIX_RESERVED;
import static com.gyroscops.domain.resources.region.RegionStates.TEN_RESERVED;
import static com.gyroscops.domain.resources.region.RegionStates.UNAVAILABLE;
import static com.gyroscops.domain.resources.region.RegionStates.W1;
import static com.gyroscops.domain.resources.region.RegionStates.W2;
import static com.gyroscops.domain.resources.region.RegionStates.WEST;
import static com.gyroscops.domain.resources.region.RegionStates.after;
import static com.gyroscops.domain.resources.region.RegionStates.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionUnavailable;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.resources.region.RegionCommand.ReleaseCapacity;
import com.gyroscops.domain.resources.region.RegionCommand.ReserveCapacity;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedUnavailable;
import com.gyroscops.domain.resources.region.RegionEvent.RegionOpened;
import com.gyroscops.domain.resources.region.RegionRejection.CapacityAlreadyReserved;
import com.gyroscops.domain.resources.region.RegionRejection.InsufficientResources;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservingCapacityTest {

    @Test
    void a_reservation_may_reach_the_capacity_exactly() {
        given(OPENED, FOUR_RESERVED).when(new ReserveCapacity(WEST, W2, 6)).then(SIX_RESERVED);
        given(OPENED, FOUR_RESERVED)
                .when(new ReserveCapacity(WEST, W2, 7))
                .thenRejected(new InsufficientResources(WEST, 10, 4, 7));
        given(OPENED).when(new ReserveCapacity(WEST, W2, 11)).thenRejected(new InsufficientResources(WEST, 10, 0, 11));
    }

    @Test
    void the_largest_number_of_units_exceeds_a_capacity_like_any_other() {
        given(OPENED, FOUR_RESERVED)
                .when(new ReserveCapacity(WEST, W2, Integer.MAX_VALUE))
                .thenRejected(new InsufficientResources(WEST, 10, 4, Integer.MAX_VALUE));
    }

    @Test
    void released_units_can_be_reserved_again() {
        given(OPENED, FOUR_RESERVED, FOUR_RELEASED)
                .when(new ReserveCapacity(WEST, W2, 10))
                .then(TEN_RESERVED);
    }

    @Test
    void a_workflow_has_one_reservation_whose_size_does_not_change() {
        given(OPENED, FOUR_RESERVED)
                .when(new ReserveCapacity(WEST, W1, 5))
                .thenRejected(new CapacityAlreadyReserved(WEST, W1, 4, 5));
        given(OPENED, FOUR_RESERVED, UNAVAILABLE)
                .when(new ReserveCapacity(WEST, W1, 3))
                .thenRejected(new CapacityAlreadyReserved(WEST, W1, 4, 3));
        given(OPENED, FOUR_RESERVED, SIX_RESERVED)
                .when(new ReserveCapacity(WEST, W1, 4))
                .thenNothing();
    }

    @Test
    void all_that_is_reserved_is_released_also_while_the_region_is_unavailable() {
        given(OPENED, FOUR_RESERVED, UNAVAILABLE)
                .when(new ReleaseCapacity(WEST, W1))
                .then(FOUR_RELEASED);
        given(OPENED, FOUR_RESERVED, UNAVAILABLE, FOUR_RELEASED)
                .when(new ReleaseCapacity(WEST, W1))
                .thenNothing();
    }

    @Test
    void a_region_that_is_available_again_has_its_reservations() {
        assertThat(after(OPENED, FOUR_RESERVED, UNAVAILABLE, AVAILABLE)).isEqualTo(after(OPENED, FOUR_RESERVED));
        given(OPENED, UNAVAILABLE, AVAILABLE)
                .when(new ReserveCapacity(WEST, W1, 4))
                .then(FOUR_RESERVED);
    }

    @Test
    void unavailability_keeps_its_reason() {
        var reason = Optional.of("flood");

        given(OPENED).when(new MarkRegionUnavailable(WEST, reason)).then(new RegionMarkedUnavailable(WEST, reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void less_than_a_unit_is_a_bug_of_the_caller(int units) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReserveCapacity(WEST, W1, units));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpenRegion(WEST, "Western Europe", units));
    }

    @Test
    void an_event_that_cannot_follow_a_state_does_not_change_it() {
        for (var event : List.of(FOUR_RESERVED, FOUR_RELEASED, UNAVAILABLE, AVAILABLE)) {
            assertThat(after(event)).isEqualTo(after());
        }
        assertThat(after(OPENED, new RegionOpened(WEST, "Again", 1))).isEqualTo(after(OPENED));
        assertThat(after(OPENED, AVAILABLE)).isEqualTo(after(OPENED));
        assertThat(after(OPENED, UNAVAILABLE, FOUR_RESERVED)).isEqualTo(after(OPENED, UNAVAILABLE));
        assertThat(after(OPENED, UNAVAILABLE, UNAVAILABLE)).isEqualTo(after(OPENED, UNAVAILABLE));
    }
}
