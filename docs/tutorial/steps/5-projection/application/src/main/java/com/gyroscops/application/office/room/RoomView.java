package com.gyroscops.application.office.room;

import com.gyroscops.domain.office.room.RoomEvent;
import com.gyroscops.domain.office.room.RoomEvent.RoomOpened;
import com.gyroscops.domain.office.room.RoomEvent.SeatReleased;
import com.gyroscops.domain.office.room.RoomEvent.SeatTaken;
import com.gyroscops.domain.office.room.RoomId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A room as it is shown.
///
/// @param taken the people who sit there, in the order in which they sat down
/// @param revision how many of the room's events are in it
/// @param position of the last of them
public record RoomView(RoomId roomId, int seats, int free, List<UserId> taken, long revision, long position) {

    public RoomView {
        taken = List.copyOf(taken);
    }

    /// The view after one more event; empty only while no event has opened the room.
    static Optional<RoomView> after(Optional<RoomView> before, RecordedEvent recorded, RoomEvent event) {
        return switch (event) {
            case RoomOpened e -> Optional.of(shown(e.roomId(), e.seats(), List.of(), recorded));
            case SeatTaken e -> before.map(view -> view.with(e.user(), recorded));
            case SeatReleased e -> before.map(view -> view.without(e.user(), recorded));
        };
    }

    private RoomView with(UserId user, RecordedEvent last) {
        return shown(roomId, seats, Stream.concat(taken.stream(), Stream.of(user)).toList(), last);
    }

    private RoomView without(UserId user, RecordedEvent last) {
        return shown(roomId, seats, taken.stream().filter(other -> !other.equals(user)).toList(), last);
    }

    private static RoomView shown(RoomId room, int seats, List<UserId> taken, RecordedEvent last) {
        return new RoomView(room, seats, seats - taken.size(), taken, last.revision(), last.position());
    }
}
