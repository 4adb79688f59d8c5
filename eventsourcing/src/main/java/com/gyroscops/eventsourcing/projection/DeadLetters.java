package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which events a projection has parked, by stream. An event costs its position: everything else is in the log. Safe
/// for use by many threads.
final class DeadLetters {

    private final Map<StreamId, DeadLetterStream> streams = new HashMap<>();
    private long count;

    /// Sets `poison` aside.
    synchronized DeadLetter park(RecordedEvent poison, int attempts, String reason, Instant now) {
        var stream = streams.computeIfAbsent(poison.stream(), _ -> new DeadLetterStream(now));
        add(stream, poison);
        stream.failed(attempts, reason);
        return shown(poison, stream);
    }

    /// Sets `event` aside when its stream is parked.
    synchronized boolean parkBehind(RecordedEvent event) {
        var stream = Optional.ofNullable(streams.get(event.stream()));
        stream.ifPresent(parked -> add(parked, event));
        return stream.isPresent();
    }

    /// The position of the first parked event of a stream.
    synchronized Optional<Long> firstOf(StreamId stream) {
        return Optional.ofNullable(streams.get(stream)).map(DeadLetterStream::first);
    }

    /// The event, as it is parked.
    synchronized Optional<DeadLetter> find(RecordedEvent event) {
        return Optional.ofNullable(streams.get(event.stream()))
                .filter(stream -> stream.holds(event.position()))
                .map(stream -> shown(event, stream));
    }

    /// Lets the first parked event of a stream go.
    synchronized void releaseFirst(StreamId name) {
        var stream = streams.get(name);
        if (stream != null) {
            stream.removeFirst();
            count--;
            if (stream.isEmpty()) {
                streams.remove(name);
            }
        }
    }

    /// The positions beyond `position`, ascending. It looks at all that is parked, which is little while all goes well.
    synchronized List<Long> beyond(long position, int limit) {
        return streams.values().stream()
                .flatMapToLong(stream -> stream.beyond(position))
                .sorted()
                .limit(limit)
                .boxed()
                .toList();
    }

    synchronized long count() {
        return count;
    }

    private void add(DeadLetterStream stream, RecordedEvent event) {
        if (stream.add(event.position())) {
            count++;
        }
    }

    private static DeadLetter shown(RecordedEvent event, DeadLetterStream stream) {
        var isFirst = stream.first() == event.position();
        return new DeadLetter(
                event.position(),
                event.id(),
                event.type(),
                event.stream(),
                isFirst ? stream.attempts : 0,
                isFirst ? stream.reason : Optional.empty(),
                stream.since,
                isFirst ? Optional.empty() : Optional.of(stream.first()));
    }
}
