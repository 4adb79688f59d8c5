package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPage;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pages of a search over the seven events 1, 3, 5 ... 13 of one stream, all with the same time.
abstract class PagingContract extends StoreContract {

    private static final EventCriteria CRITERIA =
            EventCriteria.all().with(EventField.AGGREGATE_ID, STREAM.aggregateId());

    @BeforeEach
    void everySecondEvent() {
        for (var i = 0; i < 7; i++) {
            given(STREAM, events.one());
            given(SECOND, events.one());
        }
    }

    @Test
    void pages_follow_each_other_forwards() {
        assertPage(page(Direction.FORWARDS, Optional.empty(), 3), 5L, 1L, 3L, 5L);
        assertPage(page(Direction.FORWARDS, Optional.of(5L), 3), 11L, 7L, 9L, 11L);
        assertLastPage(page(Direction.FORWARDS, Optional.of(11L), 3), 13L);
    }

    @Test
    void pages_follow_each_other_backwards() {
        assertPage(page(Direction.BACKWARDS, Optional.empty(), 3), 9L, 13L, 11L, 9L);
        assertPage(page(Direction.BACKWARDS, Optional.of(9L), 3), 3L, 7L, 5L, 3L);
        assertLastPage(page(Direction.BACKWARDS, Optional.of(3L), 3), 1L);
    }

    @Test
    void a_full_page_is_the_last_when_nothing_is_left() {
        assertLastPage(page(Direction.FORWARDS, Optional.of(7L), 3), 9L, 11L, 13L);
        assertLastPage(page(Direction.BACKWARDS, Optional.of(7L), 3), 5L, 3L, 1L);
    }

    @Test
    void pages_stay_what_they_are_while_events_are_appended() {
        var forwards = page(Direction.FORWARDS, Optional.of(1L), 3);
        var backwards = page(Direction.BACKWARDS, Optional.of(9L), 3);
        given(STREAM, events.some(20));

        assertThat(page(Direction.FORWARDS, Optional.of(1L), 3)).isEqualTo(forwards);
        assertThat(page(Direction.BACKWARDS, Optional.of(9L), 3)).isEqualTo(backwards);
        assertPage(forwards, 7L, 3L, 5L, 7L);
        assertPage(backwards, 3L, 7L, 5L, 3L);
    }

    @Test
    void the_last_event_of_the_last_page_is_a_cursor_for_what_comes_later() {
        given(STREAM, events.one());

        assertLastPage(page(Direction.FORWARDS, Optional.of(13L), 3), 15L);
    }

    @Test
    void a_cursor_need_not_be_of_a_matching_event() {
        assertPage(page(Direction.FORWARDS, Optional.of(4L), 2), 7L, 5L, 7L);
        assertPage(page(Direction.BACKWARDS, Optional.of(4L), 1), 3L, 3L);
    }

    @Test
    void a_cursor_outside_the_log_is_fine() {
        assertLastPage(page(Direction.BACKWARDS, Optional.of(Long.MAX_VALUE), 7), 13L, 11L, 9L, 7L, 5L, 3L, 1L);
        assertLastPage(page(Direction.FORWARDS, Optional.of(Long.MIN_VALUE), 7), 1L, 3L, 5L, 7L, 9L, 11L, 13L);
        assertLastPage(page(Direction.FORWARDS, Optional.of(-1L), 9), 1L, 3L, 5L, 7L, 9L, 11L, 13L);
        assertLastPage(page(Direction.FORWARDS, Optional.of(Long.MAX_VALUE), 7));
        assertLastPage(page(Direction.BACKWARDS, Optional.of(Long.MIN_VALUE), 7));
        assertLastPage(page(Direction.BACKWARDS, Optional.of(1L), 7));
    }

    @Test
    void a_page_cannot_be_changed() {
        var page = page(Direction.FORWARDS, Optional.empty(), 3);

        assertThat(page.events()).hasSize(3);
        assertThatThrownBy(page.events()::removeFirst).isInstanceOf(UnsupportedOperationException.class);
    }

    private EventPage page(Direction direction, Optional<Long> beyond, int limit) {
        return store.search().search(CRITERIA, new EventPageRequest(direction, beyond, limit));
    }

    private static void assertPage(EventPage page, long next, Long... positions) {
        assertThat(page.events()).extracting(RecordedEvent::position).isEqualTo(List.of(positions));
        assertThat(page.next()).contains(next);
    }

    private static void assertLastPage(EventPage page, Long... positions) {
        assertThat(page.events()).extracting(RecordedEvent::position).isEqualTo(List.of(positions));
        assertThat(page.next()).isEmpty();
    }
}
