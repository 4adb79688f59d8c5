package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.search.EventPage;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryEvents;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.BoundaryReader;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.eventsourcing.store.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A store that accepts everything and stores nothing.
final class DoNothingStore implements EventAppender, EventReader, BoundaryReader, EventSearch, EventFeed {

    @Override
    public AppendOutcome append(AppendRequest request) {
        return new AppendOutcome.Appended(Map.of(), 0);
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
        return List.of();
    }

    @Override
    public Optional<RecordedEvent> lastOf(StreamId stream) {
        return Optional.empty();
    }

    @Override
    public List<RecordedEvent> readAll(long position, int limit) {
        return List.of();
    }

    @Override
    public BoundaryEvents read(BoundaryQuery query, long position) {
        return new BoundaryEvents(List.of(), 0);
    }

    @Override
    public Optional<RecordedEvent> findById(EventId id) {
        return Optional.empty();
    }

    @Override
    public long head() {
        return 0;
    }

    @Override
    public LogId logId() {
        return new LogId("nothing");
    }

    @Override
    public EventPage search(EventQuery query, EventPageRequest page) {
        return new EventPage(List.of(), Optional.empty());
    }

    @Override
    public Subscription subscribe(Runnable wakeUp) {
        return () -> {};
    }
}
