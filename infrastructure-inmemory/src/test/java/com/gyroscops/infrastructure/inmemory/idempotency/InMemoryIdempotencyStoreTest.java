package com.gyroscops.infrastructure.inmemory.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Executed;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Remembered;
import com.gyroscops.eventsourcing.testkit.Rendezvous.Outcome.Returned;
import com.gyroscops.eventsourcing.testkit.Rendezvous.Outcome.Threw;
import com.gyroscops.eventsourcing.testkit.idempotency.Caller;
import com.gyroscops.eventsourcing.testkit.idempotency.IdempotencyStoreContract;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InMemoryIdempotencyStoreTest extends IdempotencyStoreContract {

    private static final Duration DAY = Duration.ofHours(24);

    @Override
    protected IdempotencyStore newStore() {
        return new InMemoryIdempotencyStore(1_000, 1_000_000, DAY, System::nanoTime);
    }

    @Test
    void a_store_without_room_for_a_single_key_is_refused() {
        assertThatThrownBy(() -> new InMemoryIdempotencyStore(0, 1_000_000, DAY, System::nanoTime))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_says_how_much_it_remembers() {
        var now = new AtomicLong();
        var store = new InMemoryIdempotencyStore(10, 1_000_000, DAY, now::get);
        assertThat(store.keys()).isZero();
        assertThat(store.bytes()).isZero();

        IntStream.range(0, 20).forEach(number -> send(store, "key " + number, "x".repeat(1_000)));
        assertThat(store.keys()).isEqualTo(10);
        assertThat(store.bytes()).isBetween(10_000L, 20_000L);

        now.set(DAY.toNanos());
        assertThat(store.keys()).isZero();
        assertThat(store.bytes()).isZero();
    }

    @Test
    void a_waiting_request_is_given_an_outcome_that_is_forgotten_meanwhile() {
        // All stored outcomes have expired at any time.
        var store = new InMemoryIdempotencyStore(10, 1_000_000, Duration.ZERO, System::nanoTime);

        var second = new AtomicReference<Caller<Once<String>>>();

        var first = store.once(
                key("key"),
                "said",
                () -> {
                    var caller = Caller.of(() -> send(store, "key", "second"));
                    caller.untilItWaits();
                    second.set(caller);
                    return "first";
                },
                _ -> true);

        assertThat(first).isEqualTo(new Executed<>("first"));
        assertThat(second.get().outcome()).isEqualTo(new Returned<>(new Remembered<>("first")));
    }

    @Test
    void an_action_that_asks_for_its_own_outcome_is_told_so_instead_of_waiting_for_ever() {
        var store = newStore();

        var caller = Caller.of(() -> store.once(key("key"), "said", () -> send(store, "key", "inner"), _ -> true));

        assertThat(caller.outcome())
                .isInstanceOfSatisfying(
                        Threw.class,
                        threw -> assertThat(threw.problem())
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessageContaining("its own outcome"));
    }

    private static Once<String> send(IdempotencyStore store, String key, String outcome) {
        return store.once(key(key), "said", () -> outcome, _ -> true);
    }

    private static IdempotencyStore.Key key(String text) {
        return new IdempotencyStore.Key("organization-1", "user-1", text);
    }
}
