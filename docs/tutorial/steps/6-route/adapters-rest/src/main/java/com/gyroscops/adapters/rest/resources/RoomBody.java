package com.gyroscops.adapters.rest.resources;

import com.gyroscops.application.resources.room.RoomView;
import com.gyroscops.domain.shared.UserId;
import java.util.List;

/// A room as it is sent.
record RoomBody(String roomId, int seats, int free, List<String> taken, long revision, long position) {

    static RoomBody of(RoomView view) {
        return new RoomBody(
                view.roomId().value(),
                view.seats(),
                view.free(),
                view.taken().stream().map(UserId::value).toList(),
                view.revision(),
                view.position());
    }
}
