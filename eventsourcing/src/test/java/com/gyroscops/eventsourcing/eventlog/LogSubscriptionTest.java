package com.gyroscops.eventsourcing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.gyroscops.eventsourcing.aggregate.Tags;
import com.gyroscops.eventsourcing.event.EncodedEvent;
import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.EventSearch;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.testing.ListStore;
import com.gyroscops.eventsourcing.testing.Say;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LogSubscriptionTest {

    /// Longer than any test may take: a test that waits for it has missed a wake-up.
    private static final Duration FOR_EVER = Duration.ofHours(1);

    private static final EventQuery ALL = EventQuery.of(EventCriteria.all());
    private static final EventQuery OF_Q = EventQuery.of(EventCriteria.all().with(EventField.AGGREGATE_ID, "q"));

    private final ListStore store = new ListStore();
    private final EventReader reader = mock(EventReader.class, delegatesTo(store));
    private final EventSearch search = mock(EventSearch.class, delegatesTo(store));
    private final EventSubscriptions following =
            new LogSubscriptions(search, reader, store, new EventViews(new Names(), Tags::of));

    @Test
    void it_starts_at_the_head_of_the_log() throws InterruptedException {
        append("p", 3);
        var tail = follow(ALL, Optional.empty());
        append("p", 2);

        assertThat(positions(tail.next(FOR_EVER))).containsExactly(4L, 5L);
    }

    @Test
    void it_goes_on_after_the_position_that_it_is_given() throws InterruptedException {
        append("p", 5);

        assertThat(positions(follow(ALL, Optional.of(3L)).next(FOR_EVER))).containsExactly(4L, 5L);
        assertThat(positions(follow(ALL, Optional.of(0L)).next(FOR_EVER))).hasSize(5);
        assertThat(follow(ALL, Optional.of(5L)).next(Duration.ZERO)).isEmpty();
    }

    @Test
    void a_position_that_the_log_has_not_reached_is_refused() {
        append("p", 5);

        var refused = following.follow(ALL, Optional.of(6L));

        assertThat(refused).isEqualTo(Either.left(new AheadOfLog(6, 5)));
    }

    @Test
    void what_is_appended_after_it_has_read_and_before_it_waits_is_not_lost() throws InterruptedException {
        var tail = follow(ALL, Optional.empty());
        afterTheFirst(() -> append("p", 1));

        assertThat(positions(tail.next(FOR_EVER))).containsExactly(1L);
    }

    @Test
    void what_is_appended_while_it_searches_is_not_passed_over() throws InterruptedException {
        var tail = follow(OF_Q, Optional.empty());
        append("p", 1);
        var first = new AtomicBoolean(true);
        doAnswer(call -> {
                    var found = store.search(call.<EventQuery>getArgument(0), call.getArgument(1));
                    if (first.getAndSet(false)) {
                        append("q", 1);
                    }
                    return found;
                })
                .when(search)
                .search(any(EventQuery.class), any());

        assertThat(positions(tail.next(FOR_EVER))).containsExactly(2L);
    }

    @Test
    void it_moves_over_events_that_do_not_match_and_reads_them_once() throws InterruptedException {
        var tail = follow(OF_Q, Optional.empty());
        append("p", 1_000);

        assertThat(tail.next(Duration.ZERO)).isEmpty();
        assertThat(tail.next(Duration.ZERO)).isEmpty();

        assertThat(tail.position()).isEqualTo(1_000);
        verify(search, times(1)).search(any(EventQuery.class), any());
    }

    @Test
    void events_that_do_not_match_do_not_keep_it_longer_than_its_patience() throws InterruptedException {
        var tail = follow(OF_Q, Optional.empty());
        doAnswer(call -> {
                    append("p", 1);
                    return store.search(call.<EventQuery>getArgument(0), call.getArgument(1));
                })
                .when(search)
                .search(any(EventQuery.class), any());
        append("p", 1);

        assertThat(tail.next(Duration.ofMillis(20))).isEmpty();
    }

    @Test
    void a_batch_is_bounded_and_the_next_one_goes_on_after_it() throws InterruptedException {
        append("p", LogSubscription.BATCH + 5);
        var tail = follow(ALL, Optional.of(0L));

        assertThat(tail.next(FOR_EVER)).hasSize(LogSubscription.BATCH);
        assertThat(tail.position()).isEqualTo(LogSubscription.BATCH);
        assertThat(positions(tail.next(FOR_EVER))).first().isEqualTo(LogSubscription.BATCH + 1L);
        assertThat(tail.position()).isEqualTo(LogSubscription.BATCH + 5);
    }

    @Test
    void it_waits_and_is_woken_by_the_append() throws InterruptedException {
        var tail = follow(ALL, Optional.empty());
        var appending = CompletableFuture.runAsync(() -> append("p", 1));

        assertThat(positions(tail.next(FOR_EVER))).containsExactly(1L);
        appending.join();
    }

    @Test
    void closing_it_ends_the_wait() throws InterruptedException {
        var tail = follow(ALL, Optional.empty());
        var closing = CompletableFuture.runAsync(tail::close);

        assertThat(tail.next(FOR_EVER)).isEmpty();
        assertThat(tail.isClosed()).isTrue();
        closing.join();
        append("p", 1);
        assertThat(tail.next(FOR_EVER)).isEmpty();
    }

    /// Runs `interference` after the subscription has read the head of the log.
    private void afterTheFirst(Runnable interference) {
        var first = new AtomicBoolean(true);
        doAnswer(_ -> {
                    var head = store.head();
                    if (first.getAndSet(false)) {
                        interference.run();
                    }
                    return head;
                })
                .when(reader)
                .head();
    }

    private EventSubscription follow(EventQuery events, Optional<Long> after) {
        return following
                .follow(events, after)
                .fold(
                        ahead -> {
                            throw new AssertionError(ahead);
                        },
                        tail -> tail);
    }

    private void append(String id, int count) {
        var events = new ArrayList<NewEvent>();
        for (int i = 0; i < count; i++) {
            events.add(Say.event(Say.closed(id)));
        }
        store.append(AppendRequest.to(new StreamId("Ticket", id), new ExpectedRevision.Any(), events));
    }

    private static List<Long> positions(List<EventView> events) {
        return events.stream().map(EventView::position).toList();
    }

    /// Encodes the types of events without their data.
    private static final class Names implements EventCodec {

        @Override
        public EncodedEvent encode(Object event) {
            return new EncodedEvent(Say.TYPES.of(event), Map.of());
        }

        @Override
        public Object decode(EncodedEvent event) {
            throw new UnsupportedOperationException();
        }
    }
}
