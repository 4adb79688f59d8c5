package com.gyroscops.infrastructure.inmemory.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.resources.room.RoomEventTypes;
import com.gyroscops.domain.resources.room.RoomEvent;
import com.gyroscops.domain.resources.room.RoomEvent.RoomOpened;
import com.gyroscops.domain.resources.room.RoomEvent.SeatReleased;
import com.gyroscops.domain.resources.room.RoomEvent.SeatTaken;
import com.gyroscops.domain.resources.room.RoomId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is written of rooms, which is to be read for ever.
class RoomEventsTest {

    private static final RoomId BLUE = new RoomId("blue");
    private static final UserId ALICE = new UserId("alice");
    private static final List<RoomEvent> ONE_OF_EACH =
            List.of(new RoomOpened(BLUE, 2), new SeatTaken(BLUE, ALICE), new SeatReleased(BLUE, ALICE));

    private final JacksonEventCodec codec = new JacksonEventCodec(RoomEventTypes.addTo(EventTypes.none()));

    @Test
    void everyEventIsReadAsItWasWritten() {
        assertThat(ONE_OF_EACH)
                .allSatisfy(event -> assertThat(codec.decode(codec.encode(event))).isEqualTo(event));
        assertThat(ONE_OF_EACH).hasSameSizeAs(RoomEvent.class.getPermittedSubclasses());
    }

    @Test
    void theDataIsPlainValues() {
        assertThat(ONE_OF_EACH)
                .extracting(event -> codec.encode(event).data())
                .containsExactly(
                        Map.of("roomId", "blue", "seats", 2),
                        Map.of("roomId", "blue", "user", "alice"),
                        Map.of("roomId", "blue", "user", "alice"));
    }
}
