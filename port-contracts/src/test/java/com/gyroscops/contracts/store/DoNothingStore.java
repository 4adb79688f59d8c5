package com.gyroscops.contracts.store;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.search.EventPage;
import com.gyroscops.application.search.EventPageRequest;
import com.gyroscops.application.search.EventQuery;
import com.gyroscops.application.search.EventSearch;
import com.gyroscops.application.store.AppendOutcome;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.store.StreamSlice;
import com.gyroscops.application.store.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A store that says yes to everything and keeps nothing.
final class DoNothingStore implements EventAppender, EventReader, EventSearch, EventFeed {

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
    public Optional<RecordedEvent> findById(EventId id) {
        return Optional.empty();
    }

    @Override
    public long head() {
        return 0;
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
