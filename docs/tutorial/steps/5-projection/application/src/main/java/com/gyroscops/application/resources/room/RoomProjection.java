package com.gyroscops.application.resources.room;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.projection.Projection;
import com.gyroscops.domain.resources.room.RoomEvent;
import com.gyroscops.domain.resources.room.RoomEvent.RoomOpened;
import com.gyroscops.domain.resources.room.RoomEvent.SeatReleased;
import com.gyroscops.domain.resources.room.RoomEvent.SeatTaken;
import java.util.List;
import java.util.Optional;

/// Keeps the read model of rooms. An event that comes again changes nothing; one that leaves a gap is refused, so that
/// it is parked where everybody sees it.
record RoomProjection(RoomViews views) implements Projection {

    @Override
    public void apply(RecordedEvent recorded) {
        if (recorded.data() instanceof RoomEvent event) {
            var before = views.find(event.roomId());
            var seen = before.map(RoomView::revision).orElse(0L);
            if (recorded.revision() > seen + 1) {
                throw new IllegalStateException("revision " + recorded.revision() + " does not follow " + seen);
            }
            if (recorded.revision() == seen + 1) {
                views.put(after(before, event).asOf(recorded));
            }
        }
    }

    @Override
    public long checkpoint() {
        return views.position();
    }

    @Override
    public void moveTo(long position) {
        views.moveTo(position);
    }

    private static RoomView after(Optional<RoomView> before, RoomEvent event) {
        return switch (event) {
            case RoomOpened e -> new RoomView(e.roomId(), e.seats(), List.of(), 0, 0);
            case SeatTaken e -> opened(before).with(e.user());
            case SeatReleased e -> opened(before).without(e.user());
        };
    }

    private static RoomView opened(Optional<RoomView> before) {
        return before.orElseThrow(() -> new IllegalStateException("no event has opened the room"));
    }
}
