package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Where each stream's events are (S40): the event with revision `n` is the `n`th of its stream.
final class StreamIndex implements Index {

    private static final PositionList NONE = new PositionList();

    private final ConcurrentMap<StreamId, PositionList> streams = new ConcurrentHashMap<>();

    @Override
    public void add(RecordedEvent event) {
        streams.computeIfAbsent(event.stream(), _ -> new PositionList()).add(event.position());
    }

    @Override
    public void tidy(Upkeep upkeep) {
        var log = upkeep.log();
        streams.forEach((stream, list) ->
                upkeep.tidy(list, position -> log.at(position).stream().equals(stream)));
    }

    /// The revision that the stream had when the log ended at `head`; 0 when it was empty.
    long revision(StreamId stream, long head) {
        return streams.getOrDefault(stream, NONE).countUpTo(head);
    }

    /// Where the event with `revision` is, which the stream has.
    long position(StreamId stream, long revision) {
        return streams.getOrDefault(stream, NONE).at((int) (revision - 1));
    }
}
