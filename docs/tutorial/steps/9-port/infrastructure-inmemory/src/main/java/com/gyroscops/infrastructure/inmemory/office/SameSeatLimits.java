package com.gyroscops.infrastructure.inmemory.office;

import com.gyroscops.application.office.port.SeatLimits;
import com.gyroscops.domain.office.room.RoomId;
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
