package com.gyroscops.eventsourcing.testing;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventPage;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.search.SearchableValues;
import com.gyroscops.eventsourcing.store.AppendOutcome;
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
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// The store's ports over a list: the parts of the contract that one appending thread needs.
public final class ListStore implements EventAppender, EventReader, BoundaryReader, EventSearch, EventFeed {

    private final SearchableValues texts = _ -> List.of();

    public static final Instant START = Instant.parse("2024-05-01T12:00:00Z");

    private final List<RecordedEvent> log = new ArrayList<>();
    private final List<Runnable> subscribers = new CopyOnWriteArrayList<>();
    private final Deque<Runnable> interference = new ArrayDeque<>();
    private final List<AppendRequest> requests = new ArrayList<>();

    /// The number of events that it has room for.
    public int room = Integer.MAX_VALUE;

    /// Runs `competitor` just before the next append, as a concurrent writer.
    public void beforeNextAppend(Runnable competitor) {
        interference.add(competitor);
    }

    /// Every append that was requested.
    public List<AppendRequest> requests() {
        return List.copyOf(requests);
    }

    /// All events in the log.
    public synchronized List<RecordedEvent> log() {
        return List.copyOf(log);
    }

    @Override
    public AppendOutcome append(AppendRequest request) {
        var competitor = interference.poll();
        if (competitor != null) {
            competitor.run();
        }
        requests.add(request);
        for (var part : request.streams()) {
            var actual = lastOf(part.stream()).map(RecordedEvent::revision).orElse(0L);
            if (!part.expected().accepts(actual)) {
                return new AppendOutcome.Conflict(part.stream(), part.expected(), actual);
            }
        }
        for (var condition : request.conditions()) {
            var found = read(condition.query(), condition.after()).events();
            if (!found.isEmpty()) {
                return new AppendOutcome.ConditionViolated(
                        condition, found.getFirst().position());
            }
        }
        if (head() + request.count() > room) {
            return new AppendOutcome.StoreFull(head(), room);
        }
        var outcome = store(request);
        subscribers.forEach(Runnable::run);
        return outcome;
    }

    private synchronized AppendOutcome store(AppendRequest request) {
        var revisions = new HashMap<StreamId, Long>();
        for (StreamAppend part : request.streams()) {
            var revision = lastOf(part.stream()).map(RecordedEvent::revision).orElse(0L);
            for (NewEvent event : part.events()) {
                var position = head() + 1;
                log.add(new RecordedEvent(
                        event.id(),
                        position,
                        part.stream(),
                        ++revision,
                        event.type(),
                        event.data(),
                        event.metadata(),
                        START.plusSeconds(position)));
            }
            revisions.put(part.stream(), revision);
        }
        return new AppendOutcome.Appended(revisions, head());
    }

    @Override
    public synchronized List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
        return log.stream()
                .filter(event -> event.stream().equals(stream))
                .filter(event -> event.revision() >= slice.from() && event.revision() <= slice.to())
                .limit(slice.limit())
                .toList();
    }

    @Override
    public synchronized Optional<RecordedEvent> lastOf(StreamId stream) {
        return log.reversed().stream()
                .filter(event -> event.stream().equals(stream))
                .findFirst();
    }

    @Override
    public synchronized List<RecordedEvent> readAll(long position, int limit) {
        return log.stream().skip(position).limit(limit).toList();
    }

    @Override
    public synchronized BoundaryEvents read(BoundaryQuery query, long position) {
        var found = log.stream()
                .skip(position)
                .filter(event -> query.matches(event, Tags::of))
                .toList();
        return new BoundaryEvents(found, head());
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
        return new LogId("list");
    }

    @Override
    public synchronized EventPage search(EventQuery query, EventPageRequest page) {
        var ordered = page.direction() == Direction.FORWARDS ? log : log.reversed();
        var found = ordered.stream()
                .filter(event -> query.matches(event, Tags::of, texts))
                .filter(event -> page.beyond()
                        .map(beyond -> page.direction() == Direction.FORWARDS
                                ? event.position() > beyond
                                : event.position() < beyond)
                        .orElse(true))
                .limit(page.limit() + 1L)
                .toList();
        return found.size() > page.limit()
                ? new EventPage(
                        found.subList(0, page.limit()),
                        Optional.of(found.get(page.limit() - 1).position()))
                : new EventPage(found, Optional.empty());
    }

    @Override
    public Subscription subscribe(Runnable wakeUp) {
        subscribers.add(wakeUp);
        return () -> subscribers.remove(wakeUp);
    }
}
