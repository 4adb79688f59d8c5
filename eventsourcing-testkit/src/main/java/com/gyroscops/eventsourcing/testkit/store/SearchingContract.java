package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Searches by fields of the envelope.
abstract class SearchingContract extends StoreContract {

    @ParameterizedTest
    @EnumSource
    void every_field_finds_its_events_in_the_order_of_the_log(EventField field) {
        everyCombination();
        var byValue = log().stream().collect(Collectors.groupingBy((Function<RecordedEvent, String>) field::of));

        assertThat(byValue).hasSize(2);
        byValue.forEach((value, matching) ->
                assertThat(found(EventCriteria.all().with(field, value))).isEqualTo(matching));
    }

    @ParameterizedTest
    @EnumSource
    void named_fields_have_to_match_all_of_them(EventField field) {
        everyCombination();
        var criteria = EventCriteria.all().with(EventField.USER_ID, "ada").with(field, field.of(log().getFirst()));

        assertThat(found(criteria)).isNotEmpty().isEqualTo(naive(criteria)).hasSizeLessThan(log().size());
    }

    @Test
    void any_of_a_fields_values_will_do() {
        given(STREAM, events.one(NewEvents.correlated("a")), events.one(NewEvents.correlated("b")));
        given(STREAM, events.one(NewEvents.correlated("c")), events.one(NewEvents.correlated("a")));

        assertThat(positions(EventCriteria.all().with(EventField.CORRELATION_ID, "a", "c", "nothing")))
                .containsExactly(1L, 3L, 4L);
        assertThat(found(EventCriteria.all().with(EventField.CORRELATION_ID))).isEmpty();
    }

    @Test
    void backwards_is_the_other_way_round() {
        everyCombination();
        var criteria = EventCriteria.all().with(EventField.USER_ID, "ada").with(EventField.CORRELATION_ID, "0", "1");
        var page = new EventPageRequest(Direction.BACKWARDS, Optional.empty(), Integer.MAX_VALUE);

        assertThat(store.search().search(criteria, page).events())
                .isNotEmpty()
                .isEqualTo(naive(criteria).reversed());
    }

    @Test
    void no_criteria_find_everything() {
        everyCombination();

        assertThat(found(EventCriteria.all())).isNotEmpty().isEqualTo(log());
    }

    @Test
    void what_never_happened_is_not_found() {
        given(STREAM, events.one());

        assertThat(found(EventCriteria.all().with(EventField.TYPE, "TicketLost")))
                .isEmpty();
        assertThat(found(EventCriteria.all().with(EventField.TYPE, "TicketClosed")))
                .hasSize(1);
    }

    @Test
    void values_are_compared_as_they_are_written() {
        given(STREAM, events.one(NewEvents.correlated("1e3")), events.one(NewEvents.correlated("1000")));
        given(STREAM, events.one(NewEvents.correlated("ABC")), events.one(NewEvents.correlated("abc")));

        assertThat(positions(EventCriteria.all().with(EventField.CORRELATION_ID, "1000")))
                .containsExactly(2L);
        assertThat(positions(EventCriteria.all().with(EventField.CORRELATION_ID, "abc")))
                .containsExactly(4L);
    }

    @Test
    void zero_and_empty_are_ids_like_any_other() {
        given(STREAM, events.one(NewEvents.correlated("0")), events.one(NewEvents.correlated("")));

        assertThat(positions(EventCriteria.all().with(EventField.CORRELATION_ID, "0")))
                .containsExactly(1L);
        assertThat(positions(EventCriteria.all().with(EventField.CORRELATION_ID, "")))
                .containsExactly(2L);
    }

    @Test
    void tags_have_to_match_all_of_them() {
        given(SECOND, events.about("printer"), events.merged("printer", "scanner"), events.merged("copier", "scanner"));
        var printer = new Tag("ticket", "printer");
        var scanner = new Tag("duplicate", "scanner");

        assertThat(positions(EventCriteria.all().tagged(printer))).containsExactly(1L, 2L);
        assertThat(positions(EventCriteria.all().tagged(printer, scanner))).containsExactly(2L);
        assertThat(positions(EventCriteria.all().tagged(scanner).with(EventField.TYPE, "TicketMerged")))
                .containsExactly(2L, 3L);
        assertThat(positions(EventCriteria.all().tagged(scanner).with(EventField.TYPE, "TicketClosed")))
                .isEmpty();
    }

    /// Appends one event for each combination of two values in every field.
    private void everyCombination() {
        for (var bits = 0; bits < 256; bits++) {
            var stream = new StreamId((bits & 1) == 0 ? "Ticket" : "Invoice", (bits & 2) == 0 ? "x" : "y");
            given(stream, combination(bits));
        }
    }

    private NewEvent combination(int bits) {
        var metadata = new EventMetadata(
                MessageId.of((bits & 4) == 0 ? "0" : "1"),
                MessageId.of((bits & 8) == 0 ? "0" : "1"),
                MessageId.of((bits & 128) == 0 ? "0" : "1"),
                (bits & 16) == 0 ? "acme" : "globex",
                (bits & 32) == 0 ? "ada" : "bob");
        var event = events.one(metadata);
        var data = (bits & 64) == 0 ? NewEvents.failed("it") : NewEvents.cancelled("it");
        return NewEvents.event(event.id(), data, metadata);
    }

    private List<RecordedEvent> found(EventCriteria criteria) {
        return store.search()
                .search(criteria, EventPageRequest.first(Integer.MAX_VALUE))
                .events();
    }

    private List<Long> positions(EventCriteria criteria) {
        return found(criteria).stream().map(RecordedEvent::position).toList();
    }

    private List<RecordedEvent> naive(EventCriteria criteria) {
        return log().stream().filter(event -> criteria.matches(event, Tags::of)).toList();
    }
}
