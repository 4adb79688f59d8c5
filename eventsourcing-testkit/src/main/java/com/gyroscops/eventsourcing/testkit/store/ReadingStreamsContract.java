package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads of one stream with five events, interleaved with those of other streams.
abstract class ReadingStreamsContract extends StoreContract {

    static Stream<Arguments> slices() {
        return Stream.of(
                Arguments.of(StreamSlice.all(), List.of(1L, 2L, 3L, 4L, 5L)),
                Arguments.of(StreamSlice.from(3), List.of(3L, 4L, 5L)),
                Arguments.of(StreamSlice.from(5), List.of(5L)),
                Arguments.of(StreamSlice.upTo(2), List.of(1L, 2L)),
                Arguments.of(StreamSlice.upTo(9), List.of(1L, 2L, 3L, 4L, 5L)),
                Arguments.of(slice(2, 4, Direction.FORWARDS, 9), List.of(2L, 3L, 4L)),
                Arguments.of(slice(2, 4, Direction.FORWARDS, 2), List.of(2L, 3L)),
                Arguments.of(slice(2, 4, Direction.BACKWARDS, 9), List.of(4L, 3L, 2L)),
                Arguments.of(slice(2, 4, Direction.BACKWARDS, 2), List.of(4L, 3L)),
                Arguments.of(slice(1, Long.MAX_VALUE, Direction.BACKWARDS, 2), List.of(5L, 4L)),
                Arguments.of(slice(3, 3, Direction.BACKWARDS, 1), List.of(3L)));
    }

    static Stream<StreamSlice> emptySlices() {
        return Stream.of(
                StreamSlice.from(6),
                StreamSlice.upTo(0),
                slice(4, 3, Direction.FORWARDS, 9),
                slice(4, 3, Direction.BACKWARDS, 9),
                slice(Long.MAX_VALUE, Long.MAX_VALUE, Direction.BACKWARDS, 9));
    }

    private static StreamSlice slice(long from, long to, Direction direction, int limit) {
        return new StreamSlice(from, to, direction, limit);
    }

    @BeforeEach
    void fiveEventsAmongOthers() {
        given(SECOND, events.one());
        given(STREAM, events.some(2));
        given(new StreamId(THIRD.aggregateType(), STREAM.aggregateId()), events.one());
        given(STREAM, events.some(3));
        given(SECOND, events.one());
    }

    @ParameterizedTest
    @MethodSource("slices")
    void a_slice_is_what_it_says(StreamSlice slice, List<Long> revisions) {
        assertThat(store.reader().readStream(STREAM, slice))
                .allMatch(event -> event.stream().equals(STREAM))
                .extracting(RecordedEvent::revision)
                .isEqualTo(revisions);
    }

    @ParameterizedTest
    @MethodSource("emptySlices")
    void outside_the_stream_is_nothing(StreamSlice slice) {
        assertThat(store.reader().readStream(STREAM, slice)).isEmpty();
        assertThat(stream(STREAM)).hasSize(5);
    }

    @Test
    void a_read_of_a_part_does_not_change_what_the_stream_is() {
        store.reader().readStream(STREAM, slice(1, 2, Direction.FORWARDS, 1));

        assertThat(append(STREAM, new Exactly(5), events.one())).isEqualTo(new Appended(Map.of(STREAM, 6L), 9));
    }

    @Test
    void an_unknown_stream_has_nothing() {
        assertThat(stream(new StreamId("Ticket", "unknown"))).isEmpty();
        assertThat(store.reader().lastOf(new StreamId("Ticket", "unknown"))).isEmpty();
        assertThat(store.reader().lastOf(SECOND)).isPresent();
    }

    @Test
    void the_last_event_is_the_one_with_the_highest_revision() {
        assertThat(store.reader().lastOf(STREAM)).contains(stream(STREAM).get(4));
        given(STREAM, events.some(2));
        assertThat(store.reader().lastOf(STREAM)).map(RecordedEvent::revision).contains(7L);
    }

    @Test
    void a_stream_is_a_part_of_the_log() {
        assertThat(stream(STREAM))
                .hasSize(5)
                .isEqualTo(log().stream()
                        .filter(event -> event.stream().equals(STREAM))
                        .toList());
    }

    @Test
    void what_was_read_does_not_change_afterwards() {
        var read = stream(STREAM);
        var copy = List.copyOf(read);
        given(STREAM, events.some(200));

        assertThat(read).isEqualTo(copy).hasSize(5);
        assertThatThrownBy(read::removeFirst).isInstanceOf(UnsupportedOperationException.class);
    }
}
