package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventPage;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.search.SearchableValues;
import com.gyroscops.eventsourcing.store.AppendOutcome.ConditionViolated;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendOutcome.Conflict;
import com.gyroscops.eventsourcing.store.AppendOutcome.EventIdReused;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryEvents;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.BoundaryReader;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.store.StreamAppend;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.eventsourcing.store.Subscription;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A reference implementation of an event store with lists, one lock and full scans. Correct, and too slow for anything
/// but tests.
public class ModelEventStore implements EventAppender, EventReader, BoundaryReader, EventSearch, EventFeed {

    private final SearchableValues texts = new ReasonTexts();
    private final LogId logId = LogId.random(new SecureRandom()::nextInt);
    private final InstantSource clock;
    private final List<List<RecordedEvent>> appends = new ArrayList<>();
    private final List<RecordedEvent> log = new ArrayList<>();
    private final Set<EventId> ids = new HashSet<>();
    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();

    public ModelEventStore(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public AppendOutcome append(AppendRequest request) {
        var outcome = decide(request);
        wake();
        return outcome;
    }

    void wake() {
        subscribers.forEach(Subscriber::wake);
    }

    synchronized AppendOutcome decide(AppendRequest request) {
        return answer(request).orElseGet(() -> {
            write(recorded(request));
            return appended(request, head());
        });
    }

    /// The outcome, if it can be determined without storing anything.
    synchronized Optional<AppendOutcome> answer(AppendRequest request) {
        return repetition(request)
                .or(() -> reusedId(request).map(EventIdReused::new))
                .or(() -> conflict(request))
                .or(() -> violation(request));
    }

    synchronized List<RecordedEvent> recorded(AppendRequest request) {
        if (request.events().isEmpty()) {
            return List.of();
        }
        var now = now();
        var events = new ArrayList<RecordedEvent>();
        for (StreamAppend part : request.streams()) {
            var revision = revision(part.stream(), head());
            for (NewEvent event : part.events()) {
                var position = head() + events.size() + 1;
                events.add(new RecordedEvent(
                        event.id(),
                        position,
                        part.stream(),
                        ++revision,
                        event.type(),
                        event.data(),
                        event.metadata(),
                        now));
            }
        }
        return events;
    }

    Instant now() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return Stream.concat(log.stream().skip(Math.max(0, head() - 1)).map(RecordedEvent::timestamp), Stream.of(now))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    synchronized void write(List<RecordedEvent> events) {
        appends.add(events);
        log.addAll(events);
        events.forEach(event -> ids.add(event.id()));
    }

    private Optional<AppendOutcome> repetition(AppendRequest request) {
        var size = request.events().size();
        return appends.stream()
                .filter(earlier -> size > 0 && size == earlier.size() && isRecordedIn(earlier, request))
                .findFirst()
                .map(earlier -> appended(request, earlier.getLast().position()));
    }

    private static boolean isRecordedIn(List<RecordedEvent> earlier, AppendRequest request) {
        var rest = earlier.iterator();
        return request.streams().stream()
                .allMatch(part ->
                        part.events().stream().allMatch(event -> rest.next().records(event, part.stream())));
    }

    Optional<EventId> reusedId(AppendRequest request) {
        var seen = new HashSet<EventId>();
        return request.events().stream()
                .map(NewEvent::id)
                .filter(id -> !seen.add(id) || ids.contains(id))
                .findFirst();
    }

    private Optional<AppendOutcome> conflict(AppendRequest request) {
        return request.streams().stream()
                .filter(part -> !part.expected().accepts(revision(part.stream(), head())))
                .findFirst()
                .map(part -> new Conflict(part.stream(), part.expected(), revision(part.stream(), head())));
    }

    private Optional<AppendOutcome> violation(AppendRequest request) {
        return request.conditions().stream()
                .flatMap(condition -> log.stream()
                        .filter(event -> event.position() > condition.after())
                        .filter(event -> condition.query().matches(event, this::tags))
                        .limit(1)
                        .<AppendOutcome>map(event -> new ConditionViolated(condition, event.position())))
                .findFirst();
    }

    synchronized Appended appended(AppendRequest request, long last) {
        return new Appended(
                request.streams().stream()
                        .map(StreamAppend::stream)
                        .collect(Collectors.toMap(stream -> stream, stream -> revision(stream, last))),
                last);
    }

    private long revision(StreamId stream, long head) {
        return directed(Direction.BACKWARDS)
                .filter(event -> event.position() <= head && event.stream().equals(stream))
                .findFirst()
                .map(RecordedEvent::revision)
                .orElse(0L);
    }

    @Override
    public synchronized List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
        return directed(slice.direction())
                .filter(event -> event.stream().equals(stream))
                .filter(event -> slice.from() <= event.revision() && event.revision() <= slice.to())
                .limit(slice.limit())
                .toList();
    }

    @Override
    public synchronized Optional<RecordedEvent> lastOf(StreamId stream) {
        return directed(Direction.BACKWARDS)
                .filter(event -> event.stream().equals(stream))
                .findFirst();
    }

    @Override
    public synchronized List<RecordedEvent> readAll(long position, int limit) {
        return log.stream()
                .filter(event -> event.position() > position)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized BoundaryEvents read(BoundaryQuery query, long position) {
        var found = log.stream()
                .filter(event -> event.position() > position)
                .filter(event -> query.matches(event, this::tags))
                .toList();
        return new BoundaryEvents(found, head());
    }

    List<Tag> tags(Object data) {
        return Tags.of(data);
    }

    @Override
    public synchronized Optional<RecordedEvent> findById(EventId id) {
        return log.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    @Override
    public synchronized long head() {
        return log.size();
    }

    @Override
    public LogId logId() {
        return logId;
    }

    @Override
    public synchronized EventPage search(EventQuery query, EventPageRequest page) {
        var found = directed(page.direction())
                .filter(event -> page.beyond()
                        .map(beyond -> page.direction() == Direction.FORWARDS
                                ? event.position() > beyond
                                : event.position() < beyond)
                        .orElse(true))
                .filter(event -> query.matches(event, this::tags, texts))
                .limit(page.limit() + 1L)
                .toList();
        var events = found.stream().limit(page.limit()).toList();
        var more = found.size() > events.size();
        return new EventPage(events, more ? Optional.of(events.getLast().position()) : Optional.empty());
    }

    private Stream<RecordedEvent> directed(Direction direction) {
        return (direction == Direction.FORWARDS ? log : log.reversed()).stream();
    }

    @Override
    public Subscription subscribe(Runnable wakeUp) {
        var subscriber = new Subscriber(wakeUp);
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    private static final class Subscriber {

        private final Runnable wakeUp;

        Subscriber(Runnable wakeUp) {
            this.wakeUp = wakeUp;
        }

        @SuppressWarnings("EmptyCatch")
        void wake() {
            try {
                wakeUp.run();
            } catch (RuntimeException | Error _) {
                // The append is done even if a subscriber throws.
            }
        }
    }
}
