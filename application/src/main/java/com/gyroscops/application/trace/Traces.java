package com.gyroscops.application.trace;

import com.gyroscops.application.projection.Reaction;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The ways of the last commands, in memory. Safe for use by many threads.
public final class Traces {

    /// How many are kept.
    public static final int KEPT = 50;

    private final InstantSource clock;
    private final LongSupplier nanos;
    private final AtomicReferenceArray<Kept> last = new AtomicReferenceArray<>(KEPT);
    private final AtomicLong kept = new AtomicLong();
    private final List<Arrivals> projections = new CopyOnWriteArrayList<>();

    private record Kept(long number, Recording recording) {}

    /// @param nanos a clock that only goes on, in nanoseconds from any beginning
    public Traces(InstantSource clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
    }

    /// Begins to record what comes of a request.
    ///
    /// @param component who has read the request
    public Recording begin(String correlationId, String component) {
        return new Recording(correlationId, component, clock.instant(), nanos);
    }

    /// Keeps what was recorded, unless no command was executed; the oldest goes for it.
    public void keep(Recording recording) {
        if (recording.end()) {
            var number = kept.getAndIncrement();
            last.set((int) (number % KEPT), new Kept(number, recording));
        }
    }

    /// Takes note of when a projection has taken in each event: to be given to it as a reaction.
    public Reaction of(String projection) {
        var arrivals = new Arrivals(projection, nanos);
        projections.add(arrivals);
        return arrivals;
    }

    /// The last ones, newest first, at most `limit` of them.
    public List<CommandTrace> latest(int limit) {
        return newestFirst().limit(limit).map(this::complete).toList();
    }

    /// The last one of a conversation that is still kept.
    public Optional<CommandTrace> find(String correlationId) {
        return newestFirst()
                .filter(recording -> recording.correlationId().equals(correlationId))
                .findFirst()
                .map(this::complete);
    }

    private Stream<Recording> newestFirst() {
        return IntStream.range(0, KEPT)
                .mapToObj(last::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingLong(Kept::number).reversed())
                .map(Kept::recording);
    }

    /// With what became of it after its command had been answered.
    private CommandTrace complete(Recording recording) {
        var trace = recording.trace();
        var taken = projections.stream()
                .flatMap(arrivals -> takenIn(trace, recording, arrivals))
                .toList();
        return new CommandTrace(
                trace.correlationId(),
                trace.command(),
                trace.outcome(),
                trace.startedAt(),
                trace.position(),
                trace.way(),
                taken);
    }

    private static Stream<CommandTrace.TakenIn> takenIn(
            CommandTrace trace, Recording recording, Arrivals arrivals) {
        return trace.position().flatMap(arrivals::of).stream()
                .map(at -> new CommandTrace.TakenIn(arrivals.projection(), recording.sinceAppended(at)));
    }
}
