package com.gyroscops.explorer.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The traces of the latest commands, in memory. Thread-safe.
public final class Traces {

    /// The number of traces that are kept.
    public static final int KEPT = 50;

    private final AtomicReferenceArray<Kept> last = new AtomicReferenceArray<>(KEPT);
    private final AtomicLong kept = new AtomicLong();
    private final Map<String, Arrivals> projections = new ConcurrentSkipListMap<>();

    private record Kept(long number, Recording recording) {}

    /// Adds a recording, and removes the oldest if there are too many.
    void keep(Recording recording) {
        var number = kept.getAndIncrement();
        last.set((int) (number % KEPT), new Kept(number, recording));
    }

    /// Records the time at which a projection applied the event at `position`.
    void applied(String projection, long position, long nanos) {
        projections.computeIfAbsent(projection, _ -> new Arrivals()).applied(position, nanos);
    }

    /// The latest traces, newest first, at most `limit`.
    public List<CommandTrace> latest(int limit) {
        return newestFirst().limit(limit).map(this::trace).toList();
    }

    /// The latest trace with a correlation id, if it is still kept.
    public Optional<CommandTrace> find(String correlationId) {
        return newestFirst()
                .filter(recording -> recording.correlationId().equals(correlationId))
                .findFirst()
                .map(this::trace);
    }

    private Stream<Recording> newestFirst() {
        return IntStream.range(0, KEPT)
                .mapToObj(last::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(Kept::number).reversed())
                .map(Kept::recording);
    }

    /// The trace with the projections that have applied its events since.
    private CommandTrace trace(Recording recording) {
        return recording.trace(projections.entrySet().stream()
                .flatMap(projection -> recording
                        .position()
                        .flatMap(projection.getValue()::of)
                        .map(at -> new CommandTrace.TakenIn(projection.getKey(), recording.sinceAppended(at)))
                        .stream())
                .toList());
    }
}
