package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.QueryItem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Reading the events of a boundary, with the position at which they were read.
abstract class BoundariesContract extends StoreContract {

    private static final Tag PRINTER = new Tag("ticket", "printer");
    private static final Tag SCANNER = new Tag("ticket", "scanner");

    @Test
    void the_events_with_a_tag_come_from_every_stream_in_order() {
        given(SECOND, events.about("printer"), events.about("scanner"));
        given(STREAM, events.about("printer"));
        given(THIRD, events.merged("printer", "scanner"));

        assertThat(positions(tagged(PRINTER), 0)).containsExactly(1L, 3L, 4L);
    }

    @Test
    void the_position_is_the_head_even_if_nothing_matches() {
        given(SECOND, events.some(3));

        var read = store.boundaries().read(tagged(PRINTER), 0);

        assertThat(read.events()).isEmpty();
        assertThat(read.position()).isEqualTo(3);
    }

    @Test
    void an_empty_log_is_read_at_position_zero() {
        var empty = store.boundaries().read(BoundaryQuery.everything(), 0);
        given(SECOND, events.one());

        assertThat(empty.events()).isEmpty();
        assertThat(empty.position()).isZero();
        assertThat(store.boundaries().read(BoundaryQuery.everything(), 0).position()).isEqualTo(1);
    }

    @Test
    void only_events_after_the_position_are_read() {
        given(SECOND, events.about("printer"), events.about("printer"), events.about("printer"));

        assertThat(positions(tagged(PRINTER), 1)).containsExactly(2L, 3L);
        assertThat(positions(tagged(PRINTER), 3)).isEmpty();
        assertThat(positions(tagged(PRINTER), 50)).isEmpty();
        assertThat(store.boundaries().read(tagged(PRINTER), 50).position()).isEqualTo(3);
    }

    @Test
    void an_event_that_matches_two_items_is_read_once() {
        given(SECOND, events.merged("printer", "scanner"), events.about("copier"), events.about("scanner"));
        var query = BoundaryQuery.anyOf(List.of(
                QueryItem.tagged(Set.of(PRINTER)),
                QueryItem.ofTypes(Set.of("TicketMerged")),
                QueryItem.tagged(Set.of(SCANNER))));

        assertThat(positions(query, 0)).containsExactly(1L, 3L);
    }

    @Test
    void an_item_needs_one_of_its_types_and_all_of_its_tags() {
        given(SECOND, events.about("printer"), events.merged("printer", "scanner"), events.merged("scanner", "copier"));
        var item = QueryItem.of(Set.of("TicketMerged", "TicketClosed"), Set.of(PRINTER, new Tag("duplicate", "scanner")));

        assertThat(positions(BoundaryQuery.of(item), 0)).containsExactly(2L);
    }

    @Test
    void the_own_id_of_a_stream_is_no_tag_without_an_event_that_has_it() {
        given(SECOND, events.about("printer"));

        assertThat(positions(tagged(new Tag("ticket", SECOND.aggregateId())), 0)).isEmpty();
        assertThat(positions(tagged(PRINTER), 0)).containsExactly(1L);
    }

    @Test
    void tags_are_compared_exactly() {
        given(SECOND, events.about("printer"), events.about("Printer"), events.about("printe\u0301"));

        assertThat(positions(tagged(new Tag("ticket", "Printer")), 0)).containsExactly(2L);
        assertThat(positions(tagged(new Tag("ticket", "print\u00e9")), 0)).isEmpty();
        assertThat(positions(tagged(new Tag("Ticket", "printer")), 0)).isEmpty();
    }

    @Test
    void few_and_many_events_of_a_tag_are_found_in_a_long_log() {
        for (var i = 0; i < 300; i++) {
            given(STREAM, events.about("often"), events.about("ticket-" + i % 90), events.merged("often", "m-" + i));
        }

        assertThat(positions(tagged(new Tag("ticket", "often")), 0)).hasSize(600).isSorted();
        assertThat(positions(tagged(new Tag("ticket", "ticket-7")), 0)).containsExactly(23L, 293L, 563L, 833L);
        assertThat(positions(tagged(new Tag("duplicate", "m-299")), 0)).containsExactly(900L);
    }

    @Test
    void the_events_of_one_append_are_read_together() {
        append(request(
                List.of(),
                part(SECOND, new Any(), events.about("printer"), events.about("scanner")),
                part(THIRD, new Any(), events.about("printer"), events.about("printer"))));

        assertThat(positions(tagged(PRINTER), 0)).containsExactly(1L, 3L, 4L);
    }

    @Test
    void everything_is_the_whole_log() {
        given(SECOND, events.about("printer"), events.one());

        assertThat(store.boundaries().read(BoundaryQuery.everything(), 0).events())
                .hasSize(2)
                .isEqualTo(log());
    }

    private List<Long> positions(BoundaryQuery query, long after) {
        return store.boundaries().read(query, after).events().stream()
                .map(RecordedEvent::position)
                .toList();
    }

    private static BoundaryQuery tagged(Tag tag) {
        return BoundaryQuery.of(QueryItem.tagged(Set.of(tag)));
    }
}
