package com.gyroscops.domain.resources.room;

import com.gyroscops.domain.shared.Rejection;

/// Every reason for which a room refuses a command, with the facts that the decision rested on.
public sealed interface RoomRejection extends Rejection {

    record RoomNotFound(RoomId roomId) implements RoomRejection {}

    record RoomAlreadyOpen(RoomId roomId, int seats) implements RoomRejection {}

    record RoomFull(RoomId roomId, int seats) implements RoomRejection {}
}
