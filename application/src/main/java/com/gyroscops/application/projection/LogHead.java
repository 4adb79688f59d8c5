package com.gyroscops.application.projection;

import com.gyroscops.application.query.ReadPosition;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.store.Subscription;
import java.time.Duration;

/// The read position of queries that read the log itself: its head. They never lag.
public final class LogHead implements ReadPosition, AutoCloseable {

    private final PositionGate gate;
    private final Subscription subscription;

    public LogHead(EventReader reader, EventFeed feed) {
        gate = new PositionGate(reader::head);
        subscription = feed.subscribe(gate::moved);
    }

    @Override
    public long reached() {
        return gate.reached();
    }

    @Override
    public boolean await(long position, Duration patience) {
        return gate.await(position, patience);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
