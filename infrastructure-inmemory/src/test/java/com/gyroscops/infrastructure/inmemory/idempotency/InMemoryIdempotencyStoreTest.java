package com.gyroscops.infrastructure.inmemory.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import com.gyroscops.application.pipeline.IdempotencyStore;
import com.gyroscops.application.pipeline.IdempotencyStore.Once;
import com.gyroscops.application.pipeline.IdempotencyStore.Once.Executed;
import com.gyroscops.application.pipeline.IdempotencyStore.Once.Remembered;
import com.gyroscops.contracts.Rendezvous.Outcome.Returned;
import com.gyroscops.contracts.Rendezvous.Outcome.Threw;
import com.gyroscops.contracts.idempotency.Caller;
import com.gyroscops.contracts.idempotency.IdempotencyStoreContract;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B25")
class InMemoryIdempotencyStoreTest extends IdempotencyStoreContract {

    private static final Duration DAY = Duration.ofHours(24);

    @Override
    protected IdempotencyStore newStore() {
        return new InMemoryIdempotencyStore(1_000, DAY, Ticker.systemTicker());
    }

    @Test
    void anOutcomeIsForgottenWhenItIsOldEnough() {
        var now = new AtomicLong();
        var store = new InMemoryIdempotencyStore(10, DAY, now::get);
        send(store, "key", "first");

        now.addAndGet(DAY.toNanos() - 1);
        assertThat(send(store, "key", "second")).isEqualTo(new Remembered<>("first"));

        now.addAndGet(1);
        assertThat(send(store, "key", "third")).isEqualTo(new Executed<>("third"));
    }

    @Test
    void noMoreOutcomesAreRememberedThanThereIsRoomFor() {
        var store = new InMemoryIdempotencyStore(10, DAY, Ticker.systemTicker());
        IntStream.range(0, 1_000).forEach(number -> send(store, "key " + number, "outcome"));

        var remembered = IntStream.range(0, 1_000)
                .filter(number -> send(store, "key " + number, "again") instanceof Remembered)
                .count();

        assertThat(remembered).isLessThanOrEqualTo(10);
    }

    @Test
    void whoeverWaitsIsGivenAnOutcomeThatThereWasNoRoomToRemember() {
        var store = new InMemoryIdempotencyStore(0, DAY, Ticker.systemTicker());

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
    void anActionThatAsksForItsOwnOutcomeIsToldSoInsteadOfWaitingForEver() {
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
        return new IdempotencyStore.Key(new OrganizationId("organization-1"), new UserId("user-1"), text);
    }
}
