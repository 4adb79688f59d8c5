package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What readers see during concurrent appends: whole appends, in order, without gaps.
///
/// Every append here has [#SIZE] events in two streams, so a reader always sees a multiple of that.
abstract class PublishingContract extends StoreContract {

    private static final int WRITERS = 4;
    private static final int APPENDS = 12;
    private static final int IN_FIRST = 60;
    private static final int IN_SECOND = 40;
    private static final int SIZE = IN_FIRST + IN_SECOND;
    private static final EventPageRequest NEWEST =
            new EventPageRequest(Direction.BACKWARDS, Optional.empty(), Integer.MAX_VALUE);

    @Test
    void a_reader_that_follows_the_log_sees_whole_appends_without_gaps() {
        var follower = new Follower(store.reader());

        var sizes = whileWritersAppend(() -> {
            follower.readOn();
            return follower.followed().size();
        });

        assertThat(sizes).allMatch(size -> size % SIZE == 0, "whole appends").isSorted();
        assertThat(follower.followed()).hasSize(WRITERS * APPENDS * SIZE).isEqualTo(log());
    }

    @Test
    void the_head_moves_over_whole_appends() {
        var heads = whileWritersAppend(() -> (int) store.reader().head());

        assertThat(heads)
                .allMatch(head -> head % SIZE == 0, "whole appends")
                .isSorted()
                .endsWith(WRITERS * APPENDS * SIZE);
    }

    @Test
    void a_stream_and_its_last_event_grow_by_whole_appends() {
        var sizes = whileWritersAppend(
                () -> store.reader().readStream(STREAM, StreamSlice.from(1)).size());
        var lasts = store.reader().lastOf(STREAM).map(RecordedEvent::revision);

        assertThat(sizes)
                .allMatch(size -> size % IN_FIRST == 0, "whole appends")
                .isSorted();
        assertThat(lasts).contains((long) WRITERS * APPENDS * IN_FIRST);
    }

    @Test
    void the_last_event_is_the_last_of_an_append() {
        var revisions = whileWritersAppend(() -> store.reader()
                .lastOf(STREAM)
                .map(event -> (int) event.revision())
                .orElse(0));

        assertThat(revisions)
                .allMatch(revision -> revision % IN_FIRST == 0, "whole appends")
                .isSorted()
                .endsWith(WRITERS * APPENDS * IN_FIRST);
    }

    @Test
    void a_search_finds_whole_appends() {
        var criteria =
                EventCriteria.all().with(EventField.AGGREGATE_TYPE, "Ticket").with(EventField.USER_ID, "ada");

        var sizes = whileWritersAppend(
                () -> store.search().search(criteria, NEWEST).events().size());

        assertThat(sizes)
                .allMatch(size -> size % SIZE == 0, "whole appends")
                .isSorted()
                .endsWith(WRITERS * APPENDS * SIZE);
    }

    @Test
    void a_writer_reads_what_it_wrote() {
        var all = Rendezvous.of(WRITERS, _ -> {
            var read = new ArrayList<Boolean>();
            for (var i = 0; i < APPENDS; i++) {
                var mine = events.some(2);
                var last = given(STREAM, mine).lastPosition();
                read.add(store.reader().head() >= last
                        && store.reader()
                                .findById(mine[1].id())
                                .map(RecordedEvent::position)
                                .equals(Optional.of(last)));
            }
            return read;
        });

        assertThat(all).allSatisfy(read -> assertThat(read).hasSize(APPENDS).doesNotContain(false));
    }

    /// The results of `look`, called repeatedly while the writers append, and once after they have finished.
    private List<Integer> whileWritersAppend(Supplier<Integer> look) {
        var writing = new AtomicInteger(WRITERS);
        var seen = Rendezvous.of(WRITERS + 1, thread -> thread < WRITERS ? write(writing) : watch(writing, look));
        return seen.getLast();
    }

    private List<Integer> write(AtomicInteger writing) {
        try {
            for (var i = 0; i < APPENDS; i++) {
                append(request(
                        List.of(),
                        part(STREAM, new Any(), events.some(IN_FIRST)),
                        part(SECOND, new Any(), events.some(IN_SECOND))));
            }
            return List.of();
        } finally {
            writing.decrementAndGet();
        }
    }

    private static List<Integer> watch(AtomicInteger writing, Supplier<Integer> look) {
        var seen = new ArrayList<Integer>();
        while (writing.get() > 0) {
            seen.add(look.get());
        }
        seen.add(look.get());
        return seen;
    }
}
