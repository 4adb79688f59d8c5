package com.gyroscops.application.office.port;

import com.gyroscops.domain.office.room.RoomId;

/// Outbound port: how many people may be in a room, by the rules of the building. Safe for use by many threads.
@FunctionalInterface
public interface SeatLimits {

    /// The most seats that `room` may have, at least 1.
    int of(RoomId room);
}
