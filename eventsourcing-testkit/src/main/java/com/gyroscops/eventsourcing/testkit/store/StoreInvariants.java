package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Invariants of every event store after any operations: all of its parts are consistent with its log.
///
/// The store must be idle. Any test may check them, including those that use the store through a whole application.
public final class StoreInvariants {

    private static final int PAGE = 100;

    private StoreInvariants() {}

    /// Checks all invariants.
    ///
    /// @throws AssertionError when one is violated
    public static void check(StorePorts store) {
        var log = store.reader().readAll(0, Integer.MAX_VALUE);
        positionsAreDense(store, log);
        timeNeverGoesBack(log);
        idsAreUniqueAndFound(store, log);
        streamsAreContiguous(store, log);
        for (EventField field : EventField.values()) {
            fieldsAreIndexed(store, log, field);
        }
    }

    private static void positionsAreDense(StorePorts store, List<RecordedEvent> log) {
        var positions = LongStream.rangeClosed(1, log.size()).boxed().toList();
        assertThat(log).extracting(RecordedEvent::position).isEqualTo(positions);
        assertThat(store.reader().head()).as("head").isEqualTo(log.size());
    }

    private static void timeNeverGoesBack(List<RecordedEvent> log) {
        assertThat(log).extracting(RecordedEvent::timestamp).isSortedAccordingTo(Instant::compareTo);
        assertThat(log)
                .extracting(RecordedEvent::timestamp)
                .allMatch(time -> time.equals(time.truncatedTo(ChronoUnit.MILLIS)), "whole milliseconds");
    }

    private static void idsAreUniqueAndFound(StorePorts store, List<RecordedEvent> log) {
        assertThat(new HashSet<>(log.stream().map(RecordedEvent::id).toList())).hasSameSizeAs(log);
        assertThat(log)
                .allMatch(event -> store.reader().findById(event.id()).equals(Optional.of(event)), "found by id");
    }

    private static void streamsAreContiguous(StorePorts store, List<RecordedEvent> log) {
        var streams = log.stream().collect(Collectors.groupingBy(RecordedEvent::stream));
        streams.forEach((StreamId stream, List<RecordedEvent> events) -> {
            var revisions = LongStream.rangeClosed(1, events.size()).boxed().toList();
            assertThat(events).extracting(RecordedEvent::revision).isEqualTo(revisions);
            assertThat(store.reader().readStream(stream, StreamSlice.all())).isEqualTo(events);
            assertThat(store.reader().lastOf(stream)).contains(events.getLast());
        });
    }

    private static void fieldsAreIndexed(StorePorts store, List<RecordedEvent> log, EventField field) {
        var byValue = log.stream().collect(Collectors.groupingBy((Function<RecordedEvent, String>) field::of));
        byValue.forEach((value, events) -> {
            var criteria = EventCriteria.all().with(field, value);
            assertThat(pages(store, criteria, Direction.FORWARDS))
                    .as("%s = %s", field, value)
                    .isEqualTo(events);
            assertThat(pages(store, criteria, Direction.BACKWARDS))
                    .as("%s = %s backwards", field, value)
                    .isEqualTo(events.reversed());
        });
    }

    private static List<RecordedEvent> pages(StorePorts store, EventCriteria criteria, Direction direction) {
        var found = new ArrayList<RecordedEvent>();
        var cursor = Optional.<Long>empty();
        do {
            var page = store.search().search(criteria, new EventPageRequest(direction, cursor, PAGE));
            found.addAll(page.events());
            cursor = page.events().isEmpty() ? Optional.empty() : page.next();
        } while (cursor.isPresent() && found.size() <= store.reader().head());
        return found;
    }
}
