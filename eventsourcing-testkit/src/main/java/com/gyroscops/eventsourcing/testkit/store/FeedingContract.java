package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Wake-ups after appends.
abstract class FeedingContract extends StoreContract {

    @Test
    void a_subscriber_is_woken_once_the_events_can_be_read() {
        var heads = new ArrayList<Long>();
        store.feed().subscribe(() -> heads.add(store.reader().head()));

        given(STREAM, events.some(2));
        given(SECOND, events.one());

        assertThat(heads).containsExactly(2L, 3L);
    }

    @Test
    void every_subscriber_is_woken() {
        var wakeUps = new AtomicInteger();
        store.feed().subscribe(wakeUps::incrementAndGet);
        store.feed().subscribe(wakeUps::incrementAndGet);

        given(STREAM, events.one());

        assertThat(wakeUps).hasValue(2);
    }

    @Test
    void a_closed_subscription_is_not_woken() {
        var wakeUps = new AtomicInteger();
        var subscription = store.feed().subscribe(wakeUps::incrementAndGet);
        given(STREAM, events.one());

        subscription.close();
        subscription.close();
        given(STREAM, events.one());

        assertThat(wakeUps).hasValue(1);
    }

    @Test
    void closing_one_of_two_subscriptions_leaves_the_other() {
        var wakeUps = new AtomicInteger();
        Runnable wakeUp = wakeUps::incrementAndGet;
        var closed = store.feed().subscribe(wakeUp);
        store.feed().subscribe(wakeUp);

        closed.close();
        closed.close();
        given(STREAM, events.one());

        assertThat(wakeUps).hasValue(1);
    }

    @Test
    void a_subscriber_that_fails_disturbs_neither_the_append_nor_the_others() {
        var wakeUps = new AtomicInteger();
        store.feed().subscribe(() -> {
            throw new IllegalStateException("a bug of the subscriber");
        });
        store.feed().subscribe(wakeUps::incrementAndGet);

        var outcomes = Rendezvous.of(1, _ -> List.of(given(STREAM, events.one()), given(STREAM, events.one())));

        assertThat(outcomes.getFirst())
                .containsExactly(new Appended(Map.of(STREAM, 1L), 1), new Appended(Map.of(STREAM, 2L), 2));
        assertThat(wakeUps).hasValue(2);
    }

    @Test
    void a_subscriber_blocks_no_other_append() {
        var first = new AtomicBoolean(true);
        var other = new AtomicBoolean();
        store.feed().subscribe(() -> {
            if (first.getAndSet(false)) {
                Rendezvous.of(1, _ -> given(SECOND, events.one()));
                other.set(true);
            }
        });

        given(STREAM, events.one());

        assertThat(other).as("another thread appended meanwhile").isTrue();
        assertThat(stream(SECOND)).hasSize(1);
    }

    @Test
    void a_follower_loses_nothing_and_reorders_nothing_under_racing_writers() {
        var follower = new Follower(store.reader());
        store.feed().subscribe(follower::readOn);

        Rendezvous.of(8, writer -> {
            for (var i = 0; i < 50; i++) {
                given(writer % 2 == 0 ? STREAM : SECOND, events.some(1 + i % 3));
            }
            return writer;
        });

        assertThat(follower.followed()).hasSizeGreaterThan(400).isEqualTo(log());
    }
}
