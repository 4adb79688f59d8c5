package com.gyroscops.eventsourcing.testkit.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.streams.StreamIndex;
import com.gyroscops.eventsourcing.streams.StreamPage;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.store.ModelEventStore;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of indexes of streams. An adapter's test extends it and creates the index.
public abstract class StreamIndexContract {

    private static final MessageId CAUSE = MessageId.of("c");
    private static final EventMetadata METADATA = new EventMetadata(CAUSE, CAUSE, CAUSE, "acme", "ada");

    private ModelEventStore store;
    private StreamIndex streams;
    private long count;

    /// Creates an index of the streams of a log.
    protected abstract StreamIndex newStreams(EventReader reader, EventFeed feed);

    @BeforeEach
    final void open() {
        store = new ModelEventStore(new TestClock());
        streams = newStreams(store, store);
        count = 0;
    }

    @Test
    final void an_empty_log_has_no_stream() {
        assertThat(streams.newest(Set.of(), Optional.empty(), 10)).isEqualTo(new StreamPage(List.of(), Optional.empty()));
    }

    @Test
    final void a_page_has_room_for_one_stream_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> streams.newest(Set.of(), Optional.empty(), 0));
    }

    @Test
    final void the_stream_that_had_an_event_last_comes_first_with_the_number_of_its_events() {
        append("Ticket/a", "Ticket/b", "Ticket/b", "Note/n", "Ticket/a");

        assertThat(page(Set.of())).containsExactly("Ticket/a 2 @5", "Note/n 1 @4", "Ticket/b 2 @3");
    }

    @Test
    final void only_streams_of_the_wanted_types_are_listed() {
        append("Ticket/a", "Note/a", "Draft/a", "Ticket/b");

        assertThat(page(Set.of("Ticket"))).containsExactly("Ticket/b 1 @4", "Ticket/a 1 @1");
        assertThat(page(Set.of("Note", "Draft"))).containsExactly("Draft/a 1 @3", "Note/a 1 @2");
        assertThat(page(Set.of("Unknown"))).isEmpty();
    }

    @Test
    final void types_and_ids_are_compared_exactly() {
        append("Ticket/a", "ticket/a", "Ticket/A");

        assertThat(page(Set.of())).hasSize(3);
        assertThat(page(Set.of("ticket"))).containsExactly("ticket/a 1 @2");
    }

    @Test
    final void what_was_appended_is_listed_at_once() {
        append("Ticket/a");
        assertThat(page(Set.of())).containsExactly("Ticket/a 1 @1");
        append("Note/b");
        assertThat(page(Set.of())).containsExactly("Note/b 1 @2", "Ticket/a 1 @1");
        append("Ticket/a");
        assertThat(page(Set.of())).containsExactly("Ticket/a 2 @3", "Note/b 1 @2");
    }

    @Test
    final void pages_follow_each_other_without_gap_or_repeat_and_the_last_one_says_so() {
        append("Ticket/a", "Note/b", "Ticket/c", "Ticket/a", "Note/d");

        for (var limit = 1; limit <= 5; limit++) {
            assertThat(walk(limit)).containsExactly("Note/d 1 @5", "Ticket/a 2 @4", "Ticket/c 1 @3", "Note/b 1 @2");
        }
        assertThat(streams.newest(Set.of(), Optional.empty(), 4).next()).isEmpty();
        assertThat(streams.newest(Set.of(), Optional.empty(), 3).next()).contains(3L);
        assertThat(streams.newest(Set.of("Note"), Optional.empty(), 2).next()).isEmpty();
    }

    @Test
    final void a_position_above_the_log_is_beyond_nothing() {
        append("Ticket/a");

        assertThat(streams.newest(Set.of(), Optional.of(Long.MAX_VALUE), 10).last()).hasSize(1);
    }

    @Test
    final void a_stream_that_moves_to_the_front_between_two_pages_is_on_no_later_page() {
        append("Ticket/a", "Ticket/b", "Ticket/c");
        var first = streams.newest(Set.of(), Optional.empty(), 1);
        append("Ticket/c", "Ticket/a");

        assertThat(said(streams.newest(Set.of(), first.next(), 10))).containsExactly("Ticket/b 1 @2");
    }

    @Test
    final void every_page_is_what_a_look_at_all_events_finds() {
        for (var seed = 0; seed < 5; seed++) {
            open();
            var random = new Random(seed);
            var model = new ModelStreamIndex(store);
            for (var step = 0; step < 30; step++) {
                append(random.ints(random.nextInt(1, 80), 0, 1 + random.nextInt(40))
                        .mapToObj(id -> (id % 3 == 0 ? "Note/" : "Ticket/") + id)
                        .toArray(String[]::new));
                var beyond = Optional.of(random.nextLong(2 + store.head())).filter(_ -> random.nextBoolean());
                var limit = random.nextInt(1, 30);
                var types = random.nextBoolean() ? Set.<String>of() : Set.of("Note");
                assertThat(streams.newest(types, beyond, limit))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(model.newest(types, beyond, limit));
            }
        }
    }

    /// Appends one event to each of these streams in order.
    private void append(String... ids) {
        for (String id : ids) {
            var parts = id.split("/", 2);
            var event = new NewEvent(
                    new EventId(new UUID(0, ++count)),
                    new EventType("TicketClosed", 1),
                    new TicketClosed(new TicketId("p"), Optional.empty()),
                    METADATA);
            store.append(AppendRequest.to(new StreamId(parts[0], parts[1]), new Any(), List.of(event)));
        }
    }

    private List<String> page(Set<String> types) {
        return said(streams.newest(types, Optional.empty(), 10));
    }

    private List<String> walk(int limit) {
        var found = new ArrayList<String>();
        for (var page = streams.newest(Set.of(), Optional.empty(), limit); ; ) {
            assertThat(page.last()).hasSizeBetween(1, limit);
            found.addAll(said(page));
            if (page.next().isEmpty() || found.size() > count) {
                return found;
            }
            page = streams.newest(Set.of(), page.next(), limit);
        }
    }

    private static List<String> said(StreamPage page) {
        return page.last().stream()
                .map(last -> last.stream() + " " + last.revision() + " @" + last.position())
                .toList();
    }
}
