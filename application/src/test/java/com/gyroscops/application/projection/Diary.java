package com.gyroscops.application.projection;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A read model that writes down positions.
final class Diary {

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
