package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.TimeSlice;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Applies the log to one read model, each stream in its order. An event that cannot be applied is parked with all that
/// follow it in its stream, while other streams and the checkpoint go on.
///
/// One thread at a time applies events; any may look.
final class EventProcessor {

    private static final int BATCH = 500;
    /// How many events after the first a retry applies, while everything else waits.
    private static final int RETRIED_BEHIND = 1_000;

    private final String name;
    private final Projection projection;
    private final LiveEvents liveEvents;
    private final ProjectionEngine engine;
    private final DeadLetters parked = new DeadLetters();
    private volatile boolean stopped;
    private boolean parkedLast;

    EventProcessor(String name, Projection projection, List<LiveEventHandler> reactions, ProjectionEngine engine) {
        this.name = name;
        this.projection = projection;
        this.liveEvents = new LiveEvents(name, reactions, engine.watch());
        this.engine = engine;
    }

    /// From now on events after `position` are new, and reactions run for them.
    void goLiveAfter(long position) {
        liveEvents.begin(position, Set.of());
    }

    /// Replaces `other`, at the same position. Events that it had parked while they were new are still new: reactions
    /// run now for those that are applied here, and for the rest when a retry succeeds.
    void takeOverFrom(EventProcessor other) {
        var owed = other.parked.beyond(0, Integer.MAX_VALUE).stream()
                .filter(other.liveEvents::isLive)
                .toList();
        liveEvents.begin(other.position(), Set.copyOf(owed));
        for (var position : owed) {
            eventAt(position)
                    .filter(event -> parked.find(event).isEmpty())
                    .map(liveEvents::message)
                    .ifPresent(liveEvents::react);
        }
    }

    /// Applies no more events after the current one.
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    long position() {
        return projection.checkpoint();
    }

    long parked() {
        return parked.count();
    }

    /// Applies all events up to `last` that are in the log.
    void catchUp(long last) {
        var slice = new TimeSlice();
        while (takeBatch(last, () -> {})) {
            slice.mayEnd();
        }
    }

    /// Applies the next few events up to `last` that are in the log.
    ///
    /// @param moved called after each event
    /// @return whether there may be more
    boolean takeBatch(long last, Runnable moved) {
        var events = next(last);
        for (RecordedEvent event : events) {
            if (stopped) {
                return false;
            }
            handle(liveEvents.message(event));
            moved.run();
        }
        return !events.isEmpty() && position() < last;
    }

    DeadLetterPage parkedBeyond(long position, int limit) {
        var found = parked.beyond(position, limit + 1);
        var page = found.subList(0, Math.min(found.size(), limit));
        // What is retried meanwhile is not there any more when it is read.
        var events = page.stream()
                .flatMap(at -> eventAt(at).flatMap(parked::find).stream())
                .toList();
        return new DeadLetterPage(events, found.size() > page.size() ? Optional.of(page.getLast()) : Optional.empty());
    }

    /// Tries the first parked event of a stream again, and those behind it in their order, until one fails or
    /// there were many.
    Either<ProjectionError, RetryResult> retry(long position) {
        var event = eventAt(position);
        return event.flatMap(parked::find)
                .<Either<ProjectionError, RetryResult>>map(found -> found.behind()
                        .<Either<ProjectionError, RetryResult>>map(
                                first -> Either.left(new ProjectionError.ParkedBehind(position, first)))
                        .orElseGet(() -> Either.right(retryAll(found))))
                .orElseGet(() -> Either.left(new ProjectionError.NotParked(position)));
    }

    private RetryResult retryAll(DeadLetter first) {
        var stream = first.stream();
        var applied = 0L;
        for (var at = Optional.of(first.position());
                at.isPresent() && applied <= RETRIED_BEHIND;
                at = parked.firstOf(stream)) {
            var event = eventAt(at.get()).orElseThrow();
            if (!taken(event, 1)) {
                return new RetryResult(applied, parked.find(event));
            }
            // A store that lasts keeps a change with the checkpoint, also where that does not move.
            projection.moveTo(projection.checkpoint());
            parked.releaseFirst(stream);
            applied++;
            liveEvents.react(liveEvents.message(event));
        }
        return new RetryResult(applied, Optional.empty());
    }

    private void handle(EventDelivery message) {
        var event = message.event();
        var taken = !parked.parkBehind(event) && takenInTurn(event);
        projection.moveTo(event.position());
        if (taken) {
            // After the checkpoint: what is delivered again was reacted to already.
            liveEvents.react(message);
        }
    }

    /// Of events that are parked in a row only the first is retried with pauses, so that one bug does not cost ten
    /// thousand waits.
    private boolean takenInTurn(RecordedEvent event) {
        parkedLast = !taken(event, parkedLast ? 1 : engine.attempts().most());
        return !parkedLast;
    }

    /// Whether the projection takes the event in; when it does not, it is parked.
    private boolean taken(RecordedEvent event, int attempts) {
        for (var attempt = 1; ; attempt++) {
            try {
                projection.apply(event);
                return true;
            } catch (RuntimeException | Error poison) {
                if (isOfTheMachine(poison)) {
                    throw poison;
                }
                if (attempt == attempts) {
                    var reason = ProjectionEngine.reasonOf(poison);
                    engine.watch()
                            .parked(
                                    name,
                                    parked.park(
                                            event,
                                            attempts,
                                            reason,
                                            engine.clock().instant()),
                                    poison);
                    return false;
                }
            }
            engine.attempts().standBack().accept(attempt + 1);
        }
    }

    /// Memory that is short is no fault of the event at hand; a stack that it overflows is.
    private static boolean isOfTheMachine(Throwable failure) {
        return failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError);
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
