package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.analytics.EventSelection;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.store.StreamAppend;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.store.ReasonTexts;
import com.gyroscops.infrastructure.inmemory.Heap;
import com.gyroscops.infrastructure.inmemory.analytics.InMemoryEventAnalytics;
import com.gyroscops.infrastructure.inmemory.text.TextIndex;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The permanent and temporary memory of the store, and the number of retries. A busy machine does not affect these.
class FootprintTest {

    private static final int EVENTS = 50_000;

    private static final FilledStore STORE = new FilledStore(10_000);

    @Test
    void an_append_allocates_little_more_than_it_keeps() {
        var building = STORE.bytesOf(store -> List.of(store.newEvent()));

        var appending = STORE.bytesOf(store -> {
            var stream = FilledStore.stream(3);
            var expected =
                    new Exactly(store.store().lastOf(stream).orElseThrow().revision());
            assertThat(store.store().append(AppendRequest.to(stream, expected, List.of(store.newEvent()))))
                    .isInstanceOf(Appended.class);
        });

        assertThat(appending - building).isBetween(48L, 800L);
    }

    @Test
    void envelopes_and_all_indexes_take_few_bytes_an_event() {
        var source = new FilledStore(1);
        var events = Stream.generate(source::newEvent).limit(EVENTS).toArray(NewEvent[]::new);
        var before = Heap.live();

        var store = new InMemoryEventStore(new TestClock(), new ReasonTexts());
        for (var i = 0; i < EVENTS; i++) {
            store.append(AppendRequest.to(FilledStore.stream(i % 10_000), new Exactly(i / 10_000), List.of(events[i])));
        }
        store.search(EventCriteria.all().with(EventField.TYPE, "none"), EventPageRequest.first(1));
        store.search(
                new EventQuery(EventCriteria.all(), Optional.of(new SearchText("none"))), EventPageRequest.first(1));

        assertThat((Heap.live() - before) / EVENTS).isBetween(50L, 280L);
        assertThat(store.head()).isEqualTo(events.length);
    }

    @Test
    void each_index_that_follows_takes_few_bytes_an_event() {
        var contents = LogAndIndexes.over(new EventLog(1_024));
        var source = new FilledStore(1);
        var assigner = new PositionAssigner(new TestClock(), contents);
        for (var i = 0; i < EVENTS; i++) {
            contents.log().reserve(1);
            var part = new StreamAppend(FilledStore.stream(i % 10_000), new Any(), List.of(source.newEvent()));
            assigner.write(part, i + 1L, assigner.now());
            contents.publish(i + 1L);
        }
        var reader = new LogReader(contents, new LogId("log"));
        var before = Heap.live();

        var fields = new FieldIndex(contents, Tags::of, reader, _ -> () -> {});
        fields.catchUp();
        var afterFields = Heap.live();
        var texts = new TextIndex(reader, _ -> () -> {}, new ReasonTexts());
        assertThat(texts.find(new SearchText("reason 49999")).first(1, EVENTS)).isPositive();
        var afterTexts = Heap.live();
        var analytics = new InMemoryEventAnalytics(reader, _ -> () -> {});
        assertThat(analytics.counts(EventSelection.all(), _ -> Instant.MAX)).hasSize(1);
        var afterAnalytics = Heap.live();
        var conversations = new InMemoryConversations(reader, _ -> () -> {});
        assertThat(conversations.newest(Optional.empty(), 1).conversations()).hasSize(1);
        var afterConversations = Heap.live();

        // Every event has its own conversation and cause here: two slots of eight bytes in tables that have just grown
        // and are three eighths full; in addition two chains of four bytes, and four lists of two.
        assertThat((afterFields - before) / EVENTS).as("fields").isBetween(40L, 110L);
        // The text of 16 bytes, 16 for the signature of its block and two for its own, two for its end, and the objects
        // around a block.
        assertThat((afterTexts - afterFields) / EVENTS).as("texts").isBetween(32L, 40L);
        // Four for the time, two for the organization, two for the user, and up to a quarter of spare capacity.
        assertThat((afterAnalytics - afterTexts) / EVENTS).as("analytics").isBetween(7L, 11L);
        // Every event is its own conversation here: a slot of eight bytes in a table that is three eighths full and
        // takes whole regions of the heap, three numbers of four bytes, and a bit.
        assertThat((afterConversations - afterAnalytics) / EVENTS)
                .as("conversations")
                .isBetween(30L, 60L);
        // Used once more, because compiled code may release an object after its last use within a method.
        assertThat(fields.lists(EventField.TYPE, List.of("TicketClosed"))).hasSize(1);
        assertThat(texts.find(new SearchText("reason 7")).first(1, EVENTS)).isPositive();
        assertThat(analytics.counts(EventSelection.all(), _ -> Instant.MAX)).hasSize(1);
        assertThat(conversations.newest(Optional.empty(), 1).conversations()).hasSize(1);
    }

    @Test
    void each_lost_race_is_won_by_another_writer() {
        var store = new InMemoryEventStore(new TestClock(), new ReasonTexts());
        var events = new FilledStore(1);
        var tries = new AtomicInteger();
        var appends = 2_000;
        var writers = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    for (var done = 0; done < appends; ) {
                        tries.incrementAndGet();
                        done += isAppended(store, events) ? 1 : 0;
                    }
                }))
                .limit(2)
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(writers).join();

        assertThat(store.head()).isEqualTo(2L * appends);
        // Each lost race is one append of the other writer, and each append makes the other lose at most once.
        assertThat(tries.get()).isBetween(2 * appends, 4 * appends);
    }

    private static boolean isAppended(InMemoryEventStore store, FilledStore events) {
        var stream = FilledStore.stream(1);
        var revision = store.lastOf(stream).map(event -> event.revision()).orElse(0L);
        NewEvent event;
        synchronized (events) {
            event = events.newEvent();
        }
        return store.append(AppendRequest.to(stream, new Exactly(revision), List.of(event))) instanceof Appended;
    }
}
