package com.gyroscops.infrastructure.inmemory.views;

import com.gyroscops.application.resources.room.RoomView;
import com.gyroscops.application.resources.room.RoomViews;
import com.gyroscops.domain.resources.room.RoomId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The read model of rooms in memory. Readers wait for nobody: each view is a value that takes the place of another.
public final class InMemoryRoomViews implements RoomViews {

    private final Map<RoomId, RoomView> views = new ConcurrentHashMap<>();
    private volatile long position;

    @Override
    public Optional<RoomView> find(RoomId room) {
        return Optional.ofNullable(views.get(room));
    }

    @Override
    public void put(RoomView view) {
        views.merge(view.roomId(), view, (old, next) -> next.revision() > old.revision() ? next : old);
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public synchronized void moveTo(long reached) {
        position = Math.max(position, reached);
    }
}
