package com.gyroscops.infrastructure.inmemory.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.resources.room.RoomEventTypes;
import com.gyroscops.contracts.codec.SampleRoomEvents;
import com.gyroscops.domain.resources.room.RoomEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is written of rooms, which is to be read for ever.
class RoomEventsTest {

    private final JacksonEventCodec codec = new JacksonEventCodec(RoomEventTypes.addTo(EventTypes.none()));

    @ParameterizedTest
    @MethodSource("com.gyroscops.contracts.codec.SampleRoomEvents#oneOfEach")
    void everyEventIsReadAsItWasWritten(RoomEvent event) {
        assertThat(codec.decode(codec.encode(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("com.gyroscops.contracts.codec.SampleRoomEvents#oneOfEach")
    void everyEventIsWrittenAsItsFileToTheLetter(RoomEvent event) throws IOException {
        var written = codec.encode(event);

        assertThat(GoldenEvents.write(written)).isEqualTo(file(written.type().name()));
    }

    @Test
    void noKindOfEventIsForgotten() {
        assertThat(SampleRoomEvents.oneOfEach()).hasSameSizeAs(RoomEvent.class.getPermittedSubclasses());
    }

    private static String file(String name) throws IOException {
        try (var file = RoomEventsTest.class.getResourceAsStream("/rooms/%s.v1.json".formatted(name))) {
            assertThat(file).as("a file for " + name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
