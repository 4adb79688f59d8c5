package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;

/// A way to find events without looking at the others. It is told of every event before the event can be read.
interface Index {

    /// Takes in an event that was just written; events come in the order of their positions, from one thread at a time.
    void add(RecordedEvent event);

    /// Forgets what belongs to no event in the log.
    void tidy(Upkeep upkeep);
}
