package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.search.SearchableValues;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.store.ReasonTexts;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A full-text search in a log of several slices returns the same as a naive filter, from any position, in both
/// directions.
class TextPropertiesTest {

    private static final FilledStore STORE = new FilledStore(5_000);
    private static final List<RecordedEvent> LOG = STORE.store().readAll(0, Integer.MAX_VALUE);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_page_is_the_naive_one(long seed) {
        var random = new SplittableRandom(seed);
        for (var i = 0; i < 300; i++) {
            var from = FilledStore.START.plusSeconds(random.nextInt(-10, 5_100));
            var query = new EventQuery(
                    EventCriteria.all().between(from, from.plusSeconds(random.nextInt(4_000))),
                    Optional.of(new SearchText("N " + random.nextInt(10, 300))));
            var beyond = random.nextBoolean() ? Optional.<Long>empty() : Optional.of(random.nextLong(-1, 5_003));
            var direction = random.nextBoolean() ? Direction.FORWARDS : Direction.BACKWARDS;
            var page = new EventPageRequest(direction, beyond, random.nextInt(1, 30));

            assertThat(STORE.store().search(query, page).events())
                    .as("seed %d: %s %s", seed, query, page)
                    .isEqualTo(naive(query, page));
        }
    }

    @Test
    void events_whose_indexing_failed_half_way_are_indexed_once() {
        var events = new FilledStore(1);
        var left = new AtomicInteger(150);
        SearchableValues failing = data -> {
            if (left.decrementAndGet() == 0) {
                throw new IllegalStateException("planted");
            }
            return new ReasonTexts().of(data);
        };
        var store = new InMemoryEventStore(new TestClock(), failing);
        for (var i = 0; i < 300; i++) {
            store.append(AppendRequest.to(FilledStore.stream(i % 3), new Any(), List.of(events.newEvent())));
        }
        var query = new EventQuery(EventCriteria.all(), Optional.of(new SearchText("reason")));

        assertThatIllegalStateException().isThrownBy(() -> store.search(query, EventPageRequest.first(500)));
        assertThat(store.search(query, EventPageRequest.first(500)).events())
                .isEqualTo(store.readAll(0, Integer.MAX_VALUE));
        for (RecordedEvent event : store.readAll(0, Integer.MAX_VALUE)) {
            var texts = new ReasonTexts().of(event.data());
            var own = new EventQuery(EventCriteria.all(), Optional.of(new SearchText(texts.getLast())));
            assertThat(store.search(own, EventPageRequest.first(500)).events())
                    .isNotEmpty()
                    .allMatch(found -> own.matches(found, Tags::of, new ReasonTexts()))
                    .contains(event);
        }
    }

    private static List<RecordedEvent> naive(EventQuery query, EventPageRequest page) {
        var texts = new ReasonTexts();
        var forwards = page.direction() == Direction.FORWARDS;
        return (forwards ? LOG : LOG.reversed())
                .stream()
                        .filter(event -> page.beyond()
                                .map(beyond -> forwards ? event.position() > beyond : event.position() < beyond)
                                .orElse(true))
                        .filter(event -> query.matches(event, Tags::of, texts))
                        .limit(page.limit())
                        .toList();
    }
}
