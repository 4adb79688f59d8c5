package com.gyroscops.benchmarks.stores;

import com.gyroscops.application.event.EncodedEvent;
import com.gyroscops.application.event.EventCodec;
import com.gyroscops.domain.shared.DomainEvent;
import java.util.List;

/// A codec whose events have no texts: what a store costs that nobody looks for words in.
record SilentCodec(EventCodec codec) implements EventCodec {

    @Override
    public List<String> texts(DomainEvent event) {
        return List.of();
    }

    @Override
    public EncodedEvent encode(DomainEvent event) {
        return codec.encode(event);
    }

    @Override
    public DomainEvent decode(EncodedEvent event) {
        return codec.decode(event);
    }
}
