package com.gyroscops.domain.office.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.domain.office.room.RoomRejection.RoomAlreadyOpen;
import com.gyroscops.domain.office.room.RoomRejection.RoomFull;
import com.gyroscops.domain.office.room.RoomRejection.RoomNotFound;
import com.gyroscops.eventsourcing.command.RejectionCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomWordsTest {

    private static final RoomId BLUE = new RoomId("blue");

    @Test
    void refusals_have_codes_that_clients_can_rely_on() {
        assertThat(List.of(new RoomNotFound(BLUE), new RoomAlreadyOpen(BLUE, 2), new RoomFull(BLUE, 2)))
                .extracting(RejectionCode::of)
                .containsExactly("room-not-found", "room-already-open", "room-full");
    }

    @Test
    void values_with_equal_components_are_equal() {
        assertThat(new RoomFull(new RoomId("blue"), 2)).isEqualTo(new RoomFull(BLUE, 2));
    }

    @Test
    void a_room_has_a_name_that_can_stand_in_a_path() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoomId("blue/green"));
    }
}
