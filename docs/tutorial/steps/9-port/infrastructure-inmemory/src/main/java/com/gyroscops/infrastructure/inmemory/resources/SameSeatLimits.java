package com.gyroscops.infrastructure.inmemory.resources;

import com.gyroscops.application.resources.port.SeatLimits;
import com.gyroscops.domain.resources.room.RoomId;
import org.jspecify.annotations.NullMarked;

/// The same limit for every room: a stand-in until an adapter asks the building's own books.
@NullMarked
public final class SameSeatLimits implements SeatLimits {

    private static final int MAX_SEATS = 100;

    @Override
    public int of(RoomId room) {
        return MAX_SEATS;
    }
}
