package com.gyroscops.application.resources.room;

import com.gyroscops.application.pipeline.Narration;
import com.gyroscops.domain.resources.room.RoomCommand;
import java.util.Map;

/// What the log says about commands of rooms.
final class RoomNarration {

    private RoomNarration() {}

    static Narration of(RoomCommand command) {
        return new Narration(
                "Room command accepted",
                "Room command refused",
                Map.of("roomId", command.roomId().value()));
    }
}
