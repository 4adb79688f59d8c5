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

/// Stores with one planted fault each in what they append.
final class Saboteurs {

    private Saboteurs() {}

    /// An empty stream is taken to be as expected.
    static StorePorts skipsTheCheckOfAnEmptyStream(InstantSource clock) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> model.append(new AppendRequest(
                        request.streams().stream()
                                .map(part -> model.lastOf(part.stream()).isEmpty()
                                        ? new StreamAppend(part.stream(), new Any(), part.events())
                                        : part)
                                .toList(),
                        request.guards())),
                model,
                model,
                model);
    }

    /// Each stream is written as soon as it was checked.
    static StorePorts keepsHalfAnAppend(InstantSource clock) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> {
                    var outcomes = request.streams().stream()
                            .map(part -> model.append(new AppendRequest(List.of(part), request.guards())))
                            .toList();
                    return outcomes.stream()
                            .filter(outcome -> !(outcome instanceof AppendOutcome.Appended))
                            .findFirst()
                            .orElseGet(() -> model.appended(request, model.head()));
                },
                model,
                model,
                model);
    }

    /// A repetition is only recognised when its expectation still holds.
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
                model);
    }

    /// A conflict tells what was expected as what was found.
    static StorePorts tellsAWrongRevision(InstantSource clock) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> model.append(request) instanceof Conflict(var stream, var expected, var actual)
                        ? new Conflict(stream, expected, actual + 1)
                        : model.append(request),
                model,
                model,
                model);
    }

    /// Guards are not looked at.
    static StorePorts ignoresGuards(InstantSource clock) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> model.append(new AppendRequest(request.streams(), List.of())), model, model, model);
    }

    /// What an append left in the buffer is written by the next one.
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
                model);
    }

    /// A failure on the way out leaves the door locked.
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
                model);
    }

    /// An append is taken to have a last event.
    static StorePorts cannotAppendNothing(InstantSource clock) {
        var model = new ModelEventStore(clock);
        return new StorePorts(
                request -> {
                    request.events().getLast();
                    return model.append(request);
                },
                model,
                model,
                model);
    }

    private static long revision(ModelEventStore model, StreamAppend part) {
        return model.lastOf(part.stream()).map(RecordedEvent::revision).orElse(0L);
    }

    /// A known id is no reason to refuse an event.
    static final class TakesAnyId extends ModelEventStore {

        TakesAnyId(InstantSource clock) {
            super(clock);
        }

        @Override
        Optional<EventId> reusedId(AppendRequest request) {
            return Optional.empty();
        }
    }

    /// The clock's word is taken as it is.
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
