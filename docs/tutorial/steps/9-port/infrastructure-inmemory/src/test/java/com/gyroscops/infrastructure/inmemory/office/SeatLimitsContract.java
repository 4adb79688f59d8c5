package com.gyroscops.infrastructure.inmemory.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.office.port.SeatLimits;
import com.gyroscops.domain.office.room.RoomId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every [SeatLimits] must do: an adapter's test extends it and says how to make one.
abstract class SeatLimitsContract {

    protected abstract SeatLimits newLimits();

    @Test
    void every_room_may_have_a_seat() {
        var limits = newLimits();

        assertThat(List.of(new RoomId("blue"), new RoomId("never-heard-of")))
                .allSatisfy(room -> assertThat(limits.of(room)).isPositive());
    }
}
