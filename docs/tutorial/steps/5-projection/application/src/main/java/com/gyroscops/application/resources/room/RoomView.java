package com.gyroscops.application.resources.room;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.domain.resources.room.RoomId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.stream.Stream;

/// A room as it is shown.
///
/// @param taken who sits there, in the order in which they sat down
/// @param revision how many of the room's events are in it
/// @param position of the last of them
public record RoomView(RoomId roomId, int seats, List<UserId> taken, long revision, long position) {

    public RoomView {
        taken = List.copyOf(taken);
    }

    /// How many may still come.
    public int free() {
        return seats - taken.size();
    }

    RoomView with(UserId user) {
        return new RoomView(roomId, seats, Stream.concat(taken.stream(), Stream.of(user)).toList(), revision, position);
    }

    RoomView without(UserId user) {
        var left = taken.stream().filter(other -> !other.equals(user)).toList();
        return new RoomView(roomId, seats, left, revision, position);
    }

    RoomView asOf(RecordedEvent last) {
        return new RoomView(roomId, seats, taken, last.revision(), last.position());
    }
}
