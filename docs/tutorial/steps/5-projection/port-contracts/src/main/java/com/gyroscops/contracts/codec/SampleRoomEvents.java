package com.gyroscops.contracts.codec;

import com.gyroscops.domain.resources.room.RoomEvent;
import com.gyroscops.domain.resources.room.RoomEvent.RoomOpened;
import com.gyroscops.domain.resources.room.RoomEvent.SeatReleased;
import com.gyroscops.domain.resources.room.RoomEvent.SeatTaken;
import com.gyroscops.domain.resources.room.RoomId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;

/// Room events as tests and pages want them.
public final class SampleRoomEvents {

    private static final RoomId BLUE = new RoomId("blue");
    private static final UserId ALICE = new UserId("alice");

    private SampleRoomEvents() {}

    /// One event of each kind, nothing left out.
    public static List<RoomEvent> oneOfEach() {
        return List.of(new RoomOpened(BLUE, 2), new SeatTaken(BLUE, ALICE), new SeatReleased(BLUE, ALICE));
    }
}
