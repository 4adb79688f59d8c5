package com.gyroscops.application.projection;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.store.TimeSlice;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes the log into one read model: each stream in its order. What cannot be taken in is set aside, with whatever
/// follows it in its stream, while other streams and the checkpoint go on (S97, B29, B30, D12).
///
/// One thread at a time takes in; any may look.
final class Intake {

    private static final int BATCH = 500;
    /// How many events behind the first one retry takes in, while everything else waits.
    private static final int RETRIED_BEHIND = 1_000;

    private final String name;
    private final Projection projection;
    private final News news;
    private final ProjectionEngine engine;
    private final ParkedEvents parked = new ParkedEvents();
    private volatile boolean stopped;
    private boolean parkedLast;

    Intake(String name, Projection projection, List<Reaction> reactions, ProjectionEngine engine) {
        this.name = name;
        this.projection = projection;
        this.news = new News(name, reactions, engine.watch());
        this.engine = engine;
    }

    /// From now on whatever comes after `position` is news, and reacted to.
    void goLiveAfter(long position) {
        news.begin(position, Set.of());
    }

    /// Steps into the place of `other`, at the same position. What that one had parked as news is news still: what is
    /// taken in here is reacted to now, the rest when a retry passes.
    void takeOverFrom(Intake other) {
        var owed = other.parked.beyond(0, Integer.MAX_VALUE).stream()
                .filter(other.news::isNews)
                .toList();
        news.begin(other.position(), Set.copyOf(owed));
        for (var position : owed) {
            eventAt(position)
                    .filter(event -> parked.find(event).isEmpty())
                    .map(news::message)
                    .ifPresent(news::react);
        }
    }

    /// Takes in nothing more, after the event at hand.
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

    /// Takes in everything up to `last`, as far as it is there.
    void catchUp(long last) {
        var slice = new TimeSlice();
        while (takeBatch(last, () -> {})) {
            slice.mayEnd();
        }
    }

    /// Takes in the next few events up to `last`, as far as they are there.
    ///
    /// @param moved called after each event
    /// @return whether there may be more
    boolean takeBatch(long last, Runnable moved) {
        var events = next(last);
        for (RecordedEvent event : events) {
            if (stopped) {
                return false;
            }
            handle(news.message(event));
            moved.run();
        }
        return !events.isEmpty() && position() < last;
    }

    ParkedPage parkedBeyond(long position, int limit) {
        var found = parked.beyond(position, limit + 1);
        var page = found.subList(0, Math.min(found.size(), limit));
        // What is retried meanwhile is not there any more when it is read.
        var events = page.stream()
                .flatMap(at -> eventAt(at).flatMap(parked::find).stream())
                .toList();
        return new ParkedPage(events, found.size() > page.size() ? Optional.of(page.getLast()) : Optional.empty());
    }

    /// Tries the first parked event of a stream again, and those behind it in their order, until one fails or
    /// there were many.
    Either<ProjectionRefusal, Retried> retry(long position) {
        var event = eventAt(position);
        return event.flatMap(parked::find)
                .<Either<ProjectionRefusal, Retried>>map(found -> found.behind()
                        .<Either<ProjectionRefusal, Retried>>map(
                                first -> Either.left(new ProjectionRefusal.ParkedBehind(position, first)))
                        .orElseGet(() -> Either.right(retryAll(found))))
                .orElseGet(() -> Either.left(new ProjectionRefusal.NotParked(position)));
    }

    private Retried retryAll(ParkedEvent first) {
        var stream = first.stream();
        var applied = 0L;
        for (var at = Optional.of(first.position());
                at.isPresent() && applied <= RETRIED_BEHIND;
                at = parked.firstOf(stream)) {
            var event = eventAt(at.get()).orElseThrow();
            if (!taken(event, 1)) {
                return new Retried(applied, parked.find(event));
            }
            parked.releaseFirst(stream);
            applied++;
            news.react(news.message(event));
        }
        return new Retried(applied, Optional.empty());
    }

    private void handle(ProjectEvent message) {
        var event = message.event();
        var taken = !parked.parkBehind(event) && takenInTurn(event);
        projection.moveTo(event.position());
        if (taken) {
            // After the checkpoint: what is delivered again was reacted to already.
            news.react(message);
        }
    }

    /// Of events that are parked in a row the first alone is waited for: nobody waits for a bug ten thousand times.
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
