package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.ArrayList;
import java.util.List;

/// A reader with a position, which reads the log from there after each wake-up.
final class Follower {

    private final EventReader reader;
    private final List<RecordedEvent> followed = new ArrayList<>();

    Follower(EventReader reader) {
        this.reader = reader;
    }

    synchronized void readOn() {
        var position = followed.isEmpty() ? 0 : followed.getLast().position();
        followed.addAll(reader.readAll(position, Integer.MAX_VALUE));
    }

    synchronized List<RecordedEvent> followed() {
        return List.copyOf(followed);
    }
}
