package com.gyroscops.domain.office.room;

import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.UserId;

/// Everything that can happen to a room.
public sealed interface RoomEvent extends DomainEvent {

    RoomId roomId();

    /// People can come in.
    record RoomOpened(RoomId roomId, int seats) implements RoomEvent {}

    /// A person sat down.
    record SeatTaken(RoomId roomId, UserId user) implements RoomEvent {}

    /// A person stood up.
    record SeatReleased(RoomId roomId, UserId user) implements RoomEvent {}
}
