package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.streams.StreamIndex;
import com.gyroscops.eventsourcing.testkit.streams.StreamIndexContract;

class InMemoryStreamIndexTest extends StreamIndexContract {

    @Override
    protected StreamIndex newStreams(EventReader reader, EventFeed feed) {
        return new InMemoryStreamIndex(reader, feed);
    }
}
