package com.gyroscops.domain.resources.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.domain.resources.room.RoomRejection.RoomAlreadyOpen;
import com.gyroscops.domain.resources.room.RoomRejection.RoomFull;
import com.gyroscops.domain.resources.room.RoomRejection.RoomNotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomWordsTest {

    private static final RoomId BLUE = new RoomId("blue");

    @Test
    void refusalsHaveNamesThatClientsCanRelyOn() {
        assertThat(List.of(new RoomNotFound(BLUE), new RoomAlreadyOpen(BLUE, 2), new RoomFull(BLUE, 2)))
                .extracting(RoomRejection::code)
                .containsExactly("room-not-found", "room-already-open", "room-full");
    }

    @Test
    void valuesAreEqualWhenTheySayTheSame() {
        assertThat(new RoomFull(new RoomId("blue"), 2)).isEqualTo(new RoomFull(BLUE, 2));
    }

    @Test
    void aRoomIsNamedByWhatCanStandInAPath() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoomId("blue/green"));
    }
}
