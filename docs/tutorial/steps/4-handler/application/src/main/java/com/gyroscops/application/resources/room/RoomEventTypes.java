package com.gyroscops.application.resources.room;

import com.gyroscops.application.event.EventTypes;
import com.gyroscops.domain.resources.room.RoomEvent.RoomOpened;
import com.gyroscops.domain.resources.room.RoomEvent.SeatReleased;
import com.gyroscops.domain.resources.room.RoomEvent.SeatTaken;

/// The stable names of what happens to rooms. A name stays for ever; a changed shape gets the next version.
public final class RoomEventTypes {

    private RoomEventTypes() {}

    /// `types` and those of rooms.
    public static EventTypes addTo(EventTypes types) {
        return types.and(RoomOpened.class, "RoomOpened", 1)
                .and(SeatTaken.class, "SeatTaken", 1)
                .and(SeatReleased.class, "SeatReleased", 1);
    }
}
