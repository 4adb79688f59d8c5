package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.Subscription;
import java.time.Duration;

/// The read position of queries on the log itself: its head. These queries never lag.
public final class HeadPosition implements ReadPosition, AutoCloseable {

    private final PositionGate gate;
    private final Subscription subscription;

    public HeadPosition(EventReader reader, EventFeed feed) {
        gate = new PositionGate(reader::head);
        subscription = feed.subscribe(gate::moved);
    }

    @Override
    public long reached() {
        return gate.reached();
    }

    @Override
    public boolean await(long position, Duration timeout) {
        return gate.await(position, timeout);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
