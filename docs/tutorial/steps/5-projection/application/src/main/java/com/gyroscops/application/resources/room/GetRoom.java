package com.gyroscops.application.resources.room;

import com.gyroscops.domain.resources.room.RoomId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// What is this room like? Empty when there is none.
public record GetRoom(RoomId roomId) implements Query<Optional<RoomView>> {}
