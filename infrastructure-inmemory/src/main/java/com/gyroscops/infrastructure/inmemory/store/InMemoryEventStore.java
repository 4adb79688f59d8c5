package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.operations.IndexMaintenance;
import com.gyroscops.application.operations.IndexReport;
import com.gyroscops.application.search.EventPage;
import com.gyroscops.application.search.EventPageRequest;
import com.gyroscops.application.search.EventQuery;
import com.gyroscops.application.search.EventSearch;
import com.gyroscops.application.search.EventTexts;
import com.gyroscops.application.store.AppendOutcome;
import com.gyroscops.application.store.AppendOutcome.Appended;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.EventAppender;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.store.StreamSlice;
import com.gyroscops.application.store.Subscription;
import com.gyroscops.infrastructure.inmemory.text.TextIndex;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The event store in memory: gone when the process ends, and as big as the heap allows (S104, S105).
///
/// Appends take turns; reads wait for nobody and never see a part of an append.
public final class InMemoryEventStore implements EventAppender, EventReader, EventSearch, EventFeed, IndexMaintenance {

    private static final int DEFAULT_BULK_SIZE = 100;

    private final Appends appends;
    private final LogReader reader;
    private final LogSearch search;
    private final Maintenance maintenance;
    private final WakeUps wakeUps = new WakeUps();

    /// An empty store with the usual bulk size, 100.
    public InMemoryEventStore(InstantSource clock, EventTexts texts) {
        this(clock, DEFAULT_BULK_SIZE, texts);
    }

    /// An empty store.
    ///
    /// @param clock stamps the events
    /// @param bulkSize how many events the log makes room for at a time, at least 1, rounded up to a power of two
    ///     (S27, S28); what is visible when does not depend on it
    /// @param texts what texts are looked for in
    public InMemoryEventStore(InstantSource clock, int bulkSize, EventTexts texts) {
        this(clock, new EventLog(bulkSize), texts);
    }

    InMemoryEventStore(InstantSource clock, EventLog log, EventTexts texts) {
        var ledger = Ledger.over(log);
        this.reader = new LogReader(ledger);
        var fields = new FieldIndex(ledger, reader, wakeUps);
        this.search = new LogSearch(ledger, fields, new TextIndex(reader, wakeUps, texts));
        var turn = new Turn();
        this.appends = new Appends(clock, ledger, search, turn);
        this.maintenance = new Maintenance(ledger, fields, turn);
    }

    @Override
    public AppendOutcome append(AppendRequest request) {
        var outcome = appends.append(request);
        if (outcome instanceof Appended) {
            wakeUps.wake();
        }
        return outcome;
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
        return reader.readStream(stream, slice);
    }

    @Override
    public Optional<RecordedEvent> lastOf(StreamId stream) {
        return reader.lastOf(stream);
    }

    @Override
    public List<RecordedEvent> readAll(long position, int limit) {
        return reader.readAll(position, limit);
    }

    @Override
    public Optional<RecordedEvent> findById(EventId id) {
        return reader.findById(id);
    }

    @Override
    public long head() {
        return reader.head();
    }

    @Override
    public EventPage search(EventQuery query, EventPageRequest page) {
        return search.search(query, page);
    }

    @Override
    public IndexReport optimize() {
        return maintenance.optimize();
    }

    @Override
    public Subscription subscribe(Runnable wakeUp) {
        return wakeUps.subscribe(wakeUp);
    }
}
