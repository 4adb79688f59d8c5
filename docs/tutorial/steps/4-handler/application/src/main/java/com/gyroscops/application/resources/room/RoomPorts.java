package com.gyroscops.application.resources.room;

import com.gyroscops.application.event.EventIds;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.execution.StateCache;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.domain.resources.room.Room;

/// Everything outside that the room's use cases need.
public record RoomPorts(
        EventReader reader, EventAppender appender, EventTypes types, EventIds ids, StateCache<Room> states) {}
