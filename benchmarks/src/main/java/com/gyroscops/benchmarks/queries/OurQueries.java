package com.gyroscops.benchmarks.queries;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;

import com.gyroscops.eventsourcing.analytics.BucketCount;
import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.analytics.TimeBuckets;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// This project's store, used by its ports: events are appended one by one, and counts have the terms of the ports,
/// without labels for hours and weeks. Text searches look only at values, and ignore case and accents.
final class OurQueries implements Subject {

    private static final int BULK = 1_024;
    private static final int ALL = 1_000_000;
    private static final TimeBuckets HOURS = instant -> next(instant, 3_600_000, 0);
    private static final TimeBuckets WEEKS = instant -> next(instant, 7 * DataSet.DAY, 3 * DataSet.DAY);

    private volatile Instant now = Instant.EPOCH;
    private final InMemoryAdapters.Store store = InMemoryAdapters.store(() -> now, BULK, DataSet.CODEC);
    private final EventAnalytics analytics = InMemoryAdapters.analytics(store.reader(), store.feed()).counts();

    @Override
    public boolean wantsJson() {
        return false;
    }

    @Override
    public void ingest(List<Event> events) {
        for (Event event : events) {
            now = Instant.ofEpochMilli(event.millis());
            var stream = new StreamId(PAYMENT.name(), event.payment());
            var request = AppendRequest.to(stream, new Any(), List.of(event.event()));
            if (!(store.appender().append(request) instanceof Appended)) {
                throw new IllegalStateException("refused: " + event);
            }
        }
        // Reading updates the index.
        var page = EventPageRequest.first(1);
        store.search().search(EventCriteria.all().with(EventField.TYPE, "none"), page);
        find("absent", page);
        analytics.counts(EventSelection.all(), _ -> Instant.MAX);
    }

    @Override
    public long statistics(Asked asked) {
        var partitions = analytics.partitions(selection(asked), HOURS);
        var sum = 0L;
        var day = 0L;
        var ofDay = 0L;
        for (BucketCount hour : partitions.byBucket()) {
            var millis = hour.first().toEpochMilli();
            sum += Checksum.group(Checksum.HOUR, Checksum.hour(millis), hour.count());
            if (Checksum.day(millis) != day) {
                sum += Checksum.group(Checksum.DAY, day, ofDay);
                day = Checksum.day(millis);
                ofDay = 0;
            }
            ofDay += hour.count();
        }
        sum += Checksum.group(Checksum.DAY, day, ofDay);
        return sum
                + named(Checksum.ORGANIZATION, partitions.byOrganization())
                + named(Checksum.USER, partitions.byUser());
    }

    @Override
    public long trend(Asked asked) {
        var sum = 0L;
        for (BucketCount week : analytics.counts(selection(asked), WEEKS)) {
            sum += Checksum.group(Checksum.WEEK, Checksum.week(week.first().toEpochMilli()), week.count());
        }
        return sum;
    }

    @Override
    public long heatmap(Asked asked) {
        var cells = new long[7 * 24];
        for (BucketCount hour : analytics.counts(selection(asked), HOURS)) {
            cells[(int) Checksum.hourOfWeek(hour.first().toEpochMilli())] += hour.count();
        }
        var sum = 0L;
        for (var cell = 0; cell < cells.length; cell++) {
            sum += Checksum.group(Checksum.HOUR_OF_WEEK, cell, cells[cell]);
        }
        return sum;
    }

    @Override
    public long correlation(Asked asked) {
        var criteria = EventCriteria.all().with(EventField.CORRELATION_ID, asked.correlation());
        var sum = 0L;
        for (RecordedEvent event :
                store.search().search(criteria, EventPageRequest.first(ALL)).events()) {
            sum += checksum(1, event);
        }
        return sum;
    }

    @Override
    public long page(Asked asked) {
        var criteria = EventCriteria.all()
                .with(EventField.TYPE, asked.type())
                .with(EventField.ORGANIZATION_ID, asked.organization())
                .between(Instant.ofEpochMilli(asked.from()), Instant.ofEpochMilli(asked.to()));
        return inOrder(store.search().search(criteria, newest()).events());
    }

    @Override
    public long text(Asked asked) {
        var events = find(asked.text(), EventPageRequest.first(ALL));
        var sum = 0L;
        for (RecordedEvent event : events) {
            sum += event.position();
        }
        return Checksum.found(events.size(), sum);
    }

    @Override
    public long textPage(Asked asked) {
        return inOrder(find(asked.text(), newest()));
    }

    private List<RecordedEvent> find(String text, EventPageRequest page) {
        var query = new EventQuery(EventCriteria.all(), Optional.of(new SearchText(text)));
        return store.search().search(query, page).events();
    }

    private static long named(int by, Map<String, Long> counts) {
        var sum = new long[1];
        counts.forEach((key, count) -> sum[0] += Checksum.group(by, key, count));
        return sum[0];
    }

    private static EventPageRequest newest() {
        return new EventPageRequest(Direction.BACKWARDS, Optional.empty(), PAGE);
    }

    private static long inOrder(List<RecordedEvent> events) {
        var sum = 0L;
        var place = 1L;
        for (RecordedEvent event : events) {
            sum += checksum(place++, event);
        }
        return sum;
    }

    private static long checksum(long place, RecordedEvent event) {
        return Checksum.event(
                place, event.position(), event.timestamp().toEpochMilli(), event.type().name());
    }

    private static EventSelection selection(Asked asked) {
        return new EventSelection(
                Set.of(asked.type()),
                Optional.of(Instant.ofEpochMilli(asked.from())),
                Optional.of(Instant.ofEpochMilli(asked.to())));
    }

    private static Instant next(Instant instant, long length, long offset) {
        var millis = instant.toEpochMilli() + offset;
        return Instant.ofEpochMilli(millis - millis % length + length - offset);
    }
}
