package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A read model that records positions.
final class RecordingReadModel {

    private final List<Long> taken = new ArrayList<>();
    private final Map<StreamId, Long> revisions = new HashMap<>();
    private long checkpoint;

    synchronized List<Long> taken() {
        return List.copyOf(taken);
    }

    synchronized long checkpoint() {
        return checkpoint;
    }

    synchronized void moveTo(long position) {
        checkpoint = position;
    }

    synchronized void take(RecordedEvent event) {
        if (revisions.getOrDefault(event.stream(), 0L) < event.revision()) {
            revisions.put(event.stream(), event.revision());
            taken.add(event.position());
        }
    }
}
