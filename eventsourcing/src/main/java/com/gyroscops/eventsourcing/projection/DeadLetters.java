package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/// The dead letters of a projection or a policy, by stream. It keeps positions only; the events are in the log.
/// Thread-safe.
public final class DeadLetters {

    private final Map<StreamId, DeadLetterStream> streams = new HashMap<>();
    private long count;

    /// Adds an event that could not be applied.
    synchronized DeadLetter add(RecordedEvent event, int attempts, String reason, Instant now) {
        var stream = streams.computeIfAbsent(event.stream(), _ -> new DeadLetterStream(now));
        add(stream, event);
        stream.failed(attempts, reason);
        return shown(event, stream);
    }

    /// Adds `event` if its stream already has dead letters.
    synchronized boolean addBehind(RecordedEvent event) {
        var stream = Optional.ofNullable(streams.get(event.stream()));
        stream.ifPresent(found -> add(found, event));
        return stream.isPresent();
    }

    /// The position of the first dead letter of a stream.
    synchronized Optional<Long> firstOf(StreamId stream) {
        return Optional.ofNullable(streams.get(stream)).map(DeadLetterStream::first);
    }

    /// The dead letter of the event, if it is one.
    synchronized Optional<DeadLetter> find(RecordedEvent event) {
        return Optional.ofNullable(streams.get(event.stream()))
                .filter(stream -> stream.holds(event.position()))
                .map(stream -> shown(event, stream));
    }

    /// Removes the first dead letter of a stream.
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

    /// The positions after `position`, ascending. Scans all dead letters, of which there are normally few.
    synchronized List<Long> beyond(long position, int limit) {
        return streams.values().stream()
                .flatMapToLong(stream -> stream.beyond(position))
                .sorted()
                .limit(limit)
                .boxed()
                .toList();
    }

    /// A page of dead letters after `position`. One that is retried meanwhile may be missing.
    ///
    /// @param event reads the event at a position
    DeadLetterPage page(long position, int limit, LongFunction<Optional<RecordedEvent>> event) {
        var found = beyond(position, limit + 1);
        var page = found.subList(0, Math.min(found.size(), limit));
        var events = page.stream()
                .flatMap(at -> event.apply(at).flatMap(this::find).stream())
                .toList();
        return new DeadLetterPage(events, found.size() > page.size() ? Optional.of(page.getLast()) : Optional.empty());
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
