package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Conflict;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.StreamAppend;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Stores with one planted fault each in appends.
final class Saboteurs {

    private Saboteurs() {}

    /// Accepts any expectation on an empty stream.
    static StorePorts skipsTheCheckOfAnEmptyStream(InstantSource clock) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> model.append(new AppendRequest(
                        request.streams().stream()
                                .map(part -> model.lastOf(part.stream()).isEmpty()
                                        ? new StreamAppend(part.stream(), new Any(), part.events())
                                        : part)
                                .toList(),
                        request.conditions())),
                model,
                model,
                model,
                model);
    }

    /// Writes each stream right after checking it.
    static StorePorts keepsHalfAnAppend(InstantSource clock) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> {
                    var outcomes = request.streams().stream()
                            .map(part -> model.append(new AppendRequest(List.of(part), request.conditions())))
                            .toList();
                    return outcomes.stream()
                            .filter(outcome -> !(outcome instanceof AppendOutcome.Appended))
                            .findFirst()
                            .orElseGet(() -> model.appended(request, model.head()));
                },
                model,
                model,
                model,
                model);
    }

    /// Recognises a repeated append only if its expectation still holds.
    static StorePorts expectsBeforeItRecognises(InstantSource clock) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> request.streams().stream()
                        .filter(part -> !part.expected().accepts(revision(model, part)))
                        .findFirst()
                        .<AppendOutcome>map(part -> new Conflict(part.stream(), part.expected(), revision(model, part)))
                        .orElseGet(() -> model.append(request)),
                model,
                model,
                model,
                model);
    }

    /// Reports the expected revision as the actual one in a conflict.
    static StorePorts tellsAWrongRevision(InstantSource clock) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> model.append(request) instanceof Conflict(var stream, var expected, var actual)
                        ? new Conflict(stream, expected, actual + 1)
                        : model.append(request),
                model,
                model,
                model,
                model);
    }

    /// Ignores conditions.
    static StorePorts ignoresConditions(InstantSource clock) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> model.append(new AppendRequest(request.streams(), List.of())), model, model, model, model);
    }

    /// Writes what a failed append has left in the buffer with the next one.
    static StorePorts keepsItsBuffer(InstantSource clock) {
        var model = new ModelEventStore(clock);
        var buffer = new ArrayList<AppendRequest>();
        return new StorePorts(
                request -> {
                    buffer.add(request);
                    var outcome = buffer.stream().map(model::append).toList().getLast();
                    buffer.clear();
                    return outcome;
                },
                model,
                model,
                model,
                model);
    }

    /// Keeps the lock after an exception.
    static StorePorts staysLocked(InstantSource clock) {
        var model = new ModelEventStore(clock);
        var locked = new AtomicBoolean();
        return new StorePorts(
                request -> {
                    if (locked.getAndSet(true)) {
                        throw new IllegalStateException("another thread is writing");
                    }
                    var outcome = model.append(request);
                    locked.set(false);
                    return outcome;
                },
                model,
                model,
                model,
                model);
    }

    /// Assumes that every append has an event.
    static StorePorts cannotAppendNothing(InstantSource clock) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> {
                    request.events().getLast();
                    return model.append(request);
                },
                model,
                model,
                model,
                model);
    }

    private static long revision(ModelEventStore model, StreamAppend part) {
        return model.lastOf(part.stream()).map(RecordedEvent::revision).orElse(0L);
    }

    /// Accepts event ids that are in use.
    static final class TakesAnyId extends ModelEventStore {

        TakesAnyId(InstantSource clock) {
            super(clock);
        }

        @Override
        Optional<EventId> reusedId(AppendRequest request) {
            return Optional.empty();
        }
    }

    /// Uses the clock's time even if it went back.
    static final class TrustsTheClock extends ModelEventStore {

        private final InstantSource clock;

        TrustsTheClock(InstantSource clock) {
            super(clock);
            this.clock = clock;
        }

        @Override
        Instant now() {
            return clock.instant();
        }
    }
}
