package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.PeriodicPause;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Applies the log to one read model, each stream in its order. An event that cannot be applied becomes a dead letter,
/// as do the later events of its stream; other streams and the checkpoint continue.
///
/// One thread at a time applies events; any thread may read.
final class EventProcessor {

    private static final int BATCH = 500;
    /// The maximum number of events that one retry applies after the first, because everything else waits for it.
    private static final int RETRIED_BEHIND = 1_000;

    private final String name;
    private final Projection projection;
    private final LiveEvents liveEvents;
    private final ProjectionEngine engine;
    private final DeadLetters deadLetters;
    private volatile boolean stopped;
    private boolean failedLast;

    EventProcessor(String name, Projection projection, List<LiveEventHandler> reactions, ProjectionEngine engine) {
        this.name = name;
        this.projection = projection;
        this.liveEvents = new LiveEvents(name, reactions, engine.listener());
        this.engine = engine;
        this.deadLetters = projection.deadLetters();
    }

    /// Treats events after `position` as new from now on, so that reactions run for them.
    void goLiveAfter(long position) {
        liveEvents.begin(position, Set.of());
    }

    /// Takes the place of `other` at the same position. Events that became its dead letters while they were new are
    /// still new: reactions run now for those that are applied here, and for the others when a retry succeeds.
    void takeOverFrom(EventProcessor other) {
        var pending = other.deadLetters.beyond(0, Integer.MAX_VALUE).stream()
                .filter(other.liveEvents::isLive)
                .toList();
        liveEvents.begin(other.position(), Set.copyOf(pending));
        for (var position : pending) {
            eventAt(position)
                    .filter(event -> deadLetters.find(event).isEmpty())
                    .map(liveEvents::delivery)
                    .ifPresent(liveEvents::react);
        }
    }

    /// Stops after the current event.
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    long position() {
        return projection.checkpoint();
    }

    long deadLetterCount() {
        return deadLetters.count();
    }

    /// Applies all events in the log up to `last`.
    void catchUp(long last) {
        var pause = new PeriodicPause();
        while (applyBatch(last, () -> {})) {
            pause.pauseIfDue();
        }
    }

    /// Applies the next batch of events up to `last`.
    ///
    /// @param moved called after each event
    /// @return whether there may be more
    boolean applyBatch(long last, Runnable moved) {
        var events = next(last);
        for (RecordedEvent event : events) {
            if (stopped) {
                return false;
            }
            handle(liveEvents.delivery(event));
            moved.run();
        }
        return !events.isEmpty() && position() < last;
    }

    DeadLetterPage deadLettersBeyond(long position, int limit) {
        return deadLetters.page(position, limit, this::eventAt);
    }

    /// Retries the first dead letter of a stream, then the following ones in order, until one fails or
    /// [#RETRIED_BEHIND] are done.
    Either<ProjectionError, RetryResult> retry(long position) {
        return firstOfItsStream(position).map(found -> retryAll(found.stream()));
    }

    /// Gives up the first dead letter of a stream, then retries the following ones; the read model stays
    /// without the event.
    Either<ProjectionError, RetryResult> skip(long position) {
        return firstOfItsStream(position).map(found -> {
            deadLetters.releaseFirst(found.stream());
            return retryAll(found.stream());
        });
    }

    private Either<ProjectionError, DeadLetter> firstOfItsStream(long position) {
        return eventAt(position)
                .flatMap(deadLetters::find)
                .<Either<ProjectionError, DeadLetter>>map(found -> found.behind()
                        .<Either<ProjectionError, DeadLetter>>map(
                                first -> Either.left(new ProjectionError.BehindDeadLetter(position, first)))
                        .orElseGet(() -> Either.right(found)))
                .orElseGet(() -> Either.left(new ProjectionError.NoDeadLetter(position)));
    }

    private RetryResult retryAll(StreamId stream) {
        var applied = 0L;
        for (var at = deadLetters.firstOf(stream);
                at.isPresent() && applied <= RETRIED_BEHIND;
                at = deadLetters.firstOf(stream)) {
            var event = eventAt(at.get()).orElseThrow();
            if (!applied(event, 1)) {
                return new RetryResult(applied, deadLetters.find(event));
            }
            // A durable store persists changes with the checkpoint, so this is called even if the checkpoint does not
            // move.
            projection.moveTo(projection.checkpoint());
            deadLetters.releaseFirst(stream);
            applied++;
            liveEvents.react(liveEvents.delivery(event));
        }
        return new RetryResult(applied, Optional.empty());
    }

    private void handle(EventDelivery delivery) {
        var event = delivery.event();
        var wasApplied = !deadLetters.addBehind(event) && appliedInTurn(event);
        projection.moveTo(event.position());
        if (wasApplied) {
            // After the checkpoint, so that an event that is delivered again gets no second reaction.
            liveEvents.react(delivery);
        }
    }

    /// Among consecutive failing events only the first is retried with pauses, so that one bug does not cost ten
    /// thousand waits.
    private boolean appliedInTurn(RecordedEvent event) {
        failedLast = !applied(event, failedLast ? 1 : engine.attempts().max());
        return !failedLast;
    }

    /// Applies an event, or makes it a dead letter; returns whether it was applied.
    private boolean applied(RecordedEvent event, int attempts) {
        for (var attempt = 1; ; attempt++) {
            try {
                projection.apply(event);
                return true;
            } catch (RuntimeException | Error failure) {
                if (ProjectionEngine.isNoFaultOfAnEvent(failure)) {
                    throw failure;
                }
                if (attempt == attempts) {
                    var reason = ProjectionEngine.reasonOf(failure);
                    engine.listener()
                            .deadLettered(
                                    name,
                                    deadLetters.add(
                                            event,
                                            attempts,
                                            reason,
                                            engine.clock().instant()),
                                    failure);
                    return false;
                }
            }
            engine.attempts().backOff().accept(attempt + 1);
        }
    }

    private List<RecordedEvent> next(long last) {
        var reached = position();
        return reached >= last ? List.of() : engine.reader().readAll(reached, (int) Math.min(BATCH, last - reached));
    }

    private Optional<RecordedEvent> eventAt(long position) {
        return position < 1
                ? Optional.empty()
                : engine.reader().readAll(position - 1, 1).stream().findFirst();
    }
}
