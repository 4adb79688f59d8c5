package com.gyroscops.contracts.store;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.store.EventReader;
import java.util.ArrayList;
import java.util.List;

/// A reader that knows how far it has read, and reads on from there whenever it is woken.
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
