package com.gyroscops.application.resources.room;

import com.gyroscops.domain.resources.room.RoomId;
import java.util.Optional;

/// Outbound port: the read model of rooms, and how far into the log it has come. Safe for use by many threads; one
/// thread at a time writes.
public interface RoomViews {

    Optional<RoomView> find(RoomId room);

    /// Takes in `view`, unless the room is known at its revision or a later one.
    void put(RoomView view);

    /// The position up to which every event is included, or was set aside. It never decreases.
    long position();

    /// Moves on to `position`, unless it lies behind.
    void moveTo(long position);
}
