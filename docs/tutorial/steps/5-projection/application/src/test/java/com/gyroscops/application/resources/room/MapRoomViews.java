package com.gyroscops.application.resources.room;

import com.gyroscops.domain.resources.room.RoomId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A read model over a map.
final class MapRoomViews implements RoomViews {

    private final Map<RoomId, RoomView> views = new ConcurrentHashMap<>();
    private volatile long position;

    @Override
    public Optional<RoomView> find(RoomId room) {
        return Optional.ofNullable(views.get(room));
    }

    @Override
    public void put(RoomView view) {
        views.put(view.roomId(), view);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void moveTo(long reached) {
        position = reached;
    }
}
