package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reads of the log by position and by id.
abstract class ReadingTheLogContract extends StoreContract {

    @Test
    void the_log_is_everything_in_commit_order() {
        var first = events.one();
        var second = events.one();
        var third = events.one();
        given(SECOND, first);
        given(STREAM, second);
        given(SECOND, third);

        assertThat(log()).extracting(RecordedEvent::id).containsExactly(first.id(), second.id(), third.id());
        assertThat(log()).extracting(RecordedEvent::position).containsExactly(1L, 2L, 3L);
    }

    @Test
    void reading_goes_on_after_a_position() {
        given(STREAM, events.some(5));

        assertThat(positions(0, 2)).containsExactly(1L, 2L);
        assertThat(positions(2, 2)).containsExactly(3L, 4L);
        assertThat(positions(4, 2)).containsExactly(5L);
        assertThat(positions(5, 2)).isEmpty();
        assertThat(positions(9, 2)).isEmpty();
        assertThat(positions(Long.MAX_VALUE, 2)).isEmpty();
    }

    @Test
    void piece_by_piece_is_all_at_once() {
        given(STREAM, events.some(250));
        given(SECOND, events.some(51));
        var pieces = new ArrayList<RecordedEvent>();
        for (var piece = store.reader().readAll(0, 7);
                !piece.isEmpty();
                piece = store.reader().readAll(pieces.size(), 7)) {
            pieces.addAll(piece);
        }

        assertThat(pieces).hasSize(301).isEqualTo(log());
    }

    @Test
    void the_head_is_the_last_position() {
        assertThat(store.reader().head()).isZero();
        given(STREAM, events.some(3));
        assertThat(store.reader().head()).isEqualTo(3);
        given(SECOND, events.one());
        assertThat(store.reader().head()).isEqualTo(4);
    }

    @Test
    void every_log_has_an_id_of_its_own_and_keeps_it() {
        var id = store.reader().logId();
        given(STREAM, events.some(3));

        assertThat(store.reader().logId()).isEqualTo(id);
        assertThat(newStore(clock).reader().logId()).isNotEqualTo(id);
        assertThat(id.value()).matches("[a-z0-9]+");
    }

    @Test
    void an_event_is_found_by_its_id() {
        var wanted = events.one();
        given(STREAM, events.one(), wanted);
        given(SECOND, events.one());

        assertThat(store.reader().findById(wanted.id())).contains(log().get(1));
        assertThat(store.reader().findById(events.one().id())).isEmpty();
    }

    @Test
    void what_was_read_does_not_change_afterwards() {
        given(STREAM, events.some(3));
        var read = log();
        var copy = List.copyOf(read);
        given(STREAM, events.some(200));

        assertThat(read).isEqualTo(copy).hasSize(3);
        assertThatThrownBy(read::removeFirst).isInstanceOf(UnsupportedOperationException.class);
    }

    private List<Long> positions(long after, int limit) {
        return store.reader().readAll(after, limit).stream()
                .map(RecordedEvent::position)
                .toList();
    }
}
