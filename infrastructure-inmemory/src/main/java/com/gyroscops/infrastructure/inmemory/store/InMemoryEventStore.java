package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventTags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.operations.IndexMaintenance;
import com.gyroscops.eventsourcing.operations.IndexReport;
import com.gyroscops.eventsourcing.search.EventPage;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.search.SearchableValues;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
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
import com.gyroscops.infrastructure.inmemory.memory.MemoryBudget;
import com.gyroscops.infrastructure.inmemory.text.TextIndex;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// The event store in memory, with a memory limit; its events are lost when the process ends.
///
/// Appends are serialized; reads never block and never see a part of an append.
public final class InMemoryEventStore
        implements EventAppender, EventReader, BoundaryReader, EventSearch, EventFeed, IndexMaintenance {

    private static final int DEFAULT_BULK_SIZE = 100;

    private final LogAppender appends;
    private final LogReader reader;
    private final LogSearch search;
    private final BoundarySearch boundaries;
    private final IndexCompactor maintenance;
    private final MemoryBudget memory;
    private final Subscribers wakeUps = new Subscribers();

    /// An empty store with the default bulk size of 100.
    public InMemoryEventStore(InstantSource clock, SearchableValues texts) {
        this(clock, DEFAULT_BULK_SIZE, texts, Tags::of, () -> Long.MAX_VALUE);
    }

    /// An empty store.
    ///
    /// @param clock determines the timestamps of events
    /// @param bulkSize the number of events to allocate at a time, at least 1, rounded up to a power of two; it does
    ///     not affect visibility
    /// @param texts extracts the values for full-text search
    /// @param tags computes the tags of events
    /// @param limit supplies the maximum size in bytes, with everything that [#memory] counts; it may change
    public InMemoryEventStore(
            InstantSource clock, int bulkSize, SearchableValues texts, EventTags tags, LongSupplier limit) {
        this(clock, new EventLog(bulkSize), texts, tags, limit);
    }

    InMemoryEventStore(InstantSource clock, EventLog log, SearchableValues texts, EventTags tags, LongSupplier limit) {
        this.memory = new MemoryBudget(limit, log::head);
        var contents = LogAndIndexes.over(log);
        this.reader = new LogReader(contents, LogId.random(new SecureRandom()::nextInt));
        var fields = new FieldIndex(contents, tags, reader, wakeUps);
        var index = new TextIndex(reader, wakeUps, texts);
        this.search = new LogSearch(contents, fields, index);
        this.boundaries = new BoundarySearch(contents, fields);
        var writeLock = new WriteLock();
        memory.count(contents.account());
        memory.count(fields.account(), fields::catchUp);
        memory.count(index.account(), index::catchUp);
        this.appends = new LogAppender(clock, contents, boundaries, writeLock, memory);
        this.maintenance = new IndexCompactor(contents, fields, writeLock);
    }

    /// The memory of the store and its limit. Read models of its events are counted there as well.
    public MemoryBudget memory() {
        return memory;
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
    public BoundaryEvents read(BoundaryQuery query, long position) {
        return boundaries.read(query, position);
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
    public LogId logId() {
        return reader.logId();
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
