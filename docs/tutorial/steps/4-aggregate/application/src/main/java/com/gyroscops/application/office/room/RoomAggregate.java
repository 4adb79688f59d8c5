package com.gyroscops.application.office.room;

import com.gyroscops.domain.office.room.Room;
import com.gyroscops.domain.office.room.RoomCommand;
import com.gyroscops.domain.office.room.RoomEvent;
import com.gyroscops.domain.office.room.RoomId;
import com.gyroscops.domain.office.room.RoomRejection;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.NoFacts;

/// The room as the framework runs it: its name, its functions, and what its events are called in the log.
public final class RoomAggregate {

    public static final Aggregate<Room, RoomCommand, NoFacts, RoomEvent, RoomRejection> ROOM = Aggregate.named("Room")
            .identifiedBy(RoomCommand::roomId, RoomId::value)
            .deciding(new Room.Absent(), Room::decide, Room::evolve)
            .events(RoomEvent.class);

    private RoomAggregate() {}
}
