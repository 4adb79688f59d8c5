package com.gyroscops.application.resources.room;

import com.gyroscops.application.event.StreamId;
import com.gyroscops.domain.resources.room.RoomId;

/// Where the history of a room is kept.
final class RoomStream {

    private RoomStream() {}

    static StreamId of(RoomId room) {
        return new StreamId("Room", room.value());
    }
}
