package com.gyroscops.benchmarks.stores;

import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventCodec;
import java.util.List;

/// A codec whose events have no texts, to measure a store without text search.
record SilentCodec(EventCodec codec) implements EventCodec {

    @Override
    public List<String> texts(Object event) {
        return List.of();
    }

    @Override
    public EncodedEvent encode(Object event) {
        return codec.encode(event);
    }

    @Override
    public Object decode(EncodedEvent event) {
        return codec.decode(event);
    }
}
