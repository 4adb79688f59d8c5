package com.gyroscops.domain.office.room;

import com.gyroscops.domain.shared.Rejection;

/// Every reason for which a room refuses a command, with the facts that the decision rested on.
public sealed interface RoomRejection extends Rejection {

    /// There is no room of that name yet.
    record RoomNotFound(RoomId roomId) implements RoomRejection {}

    /// The room was opened before, with so many seats.
    record RoomAlreadyOpen(RoomId roomId, int seats) implements RoomRejection {}

    /// Every seat is taken.
    record RoomFull(RoomId roomId, int seats) implements RoomRejection {}
}
