package com.gyroscops.application.office.room;

import com.gyroscops.domain.office.room.RoomId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// What is this room like? Empty when there is none.
public record GetRoom(RoomId roomId) implements Query<Optional<RoomView>> {}
