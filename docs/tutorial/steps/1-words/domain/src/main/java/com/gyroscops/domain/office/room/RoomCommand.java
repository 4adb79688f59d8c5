package com.gyroscops.domain.office.room;

import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.UserId;

/// Everything that can be asked of a room.
public sealed interface RoomCommand extends Command {

    RoomId roomId();

    /// Let people in.
    ///
    /// @param seats how many people can sit, at least 1
    record OpenRoom(RoomId roomId, int seats) implements RoomCommand {}

    /// Sit down.
    record TakeSeat(RoomId roomId, UserId user) implements RoomCommand {}

    /// Stand up.
    record ReleaseSeat(RoomId roomId, UserId user) implements RoomCommand {}
}
