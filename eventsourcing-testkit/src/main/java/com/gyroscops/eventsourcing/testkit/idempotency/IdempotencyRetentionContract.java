package com.gyroscops.eventsourcing.testkit.idempotency;

import static com.gyroscops.eventsourcing.testkit.idempotency.Requests.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Executed;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Remembered;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract of a bounded [IdempotencyStore] for eviction: the oldest outcome first, by age, number or bytes, and
/// the newest only by age. An adapter's test extends it and creates the store.
public abstract class IdempotencyRetentionContract {

    private static final Duration DAY = Duration.ofHours(24);
    private static final long NO_BOUND = 1L << 40;
    private static final int LETTERS = 1_000;

    private final AtomicLong nanos = new AtomicLong();

    /// Creates an empty store.
    ///
    /// @param keys the maximum number of outcomes
    /// @param bytes their approximate maximum memory
    /// @param age the age at which an outcome is evicted
    /// @param nanos a clock in nanoseconds
    protected abstract IdempotencyStore newStore(int keys, long bytes, Duration age, LongSupplier nanos);

    /// The largest number of keys in a test.
    protected int mostKeys() {
        return 100_000;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 100_000})
    void each_of_the_last_outcomes_is_replayed_and_no_older_one(int room) {
        var keys = Math.min(room, mostKeys());
        var requests = roomFor(keys);

        execute(requests, 0, 2 * keys + 1);

        assertThat(replayed(requests, keys + 1, 2 * keys + 1)).isEqualTo(keys);
        assertThat(replayed(requests, 0, keys + 1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 100_000})
    void how_often_an_outcome_is_replayed_pushes_no_newer_one_out(int room) {
        var keys = Math.min(room, mostKeys());
        var requests = roomFor(keys);
        execute(requests, 0, keys);
        for (var times = 0; times < 3; times++) {
            assertThat(replayed(requests, 0, keys)).isEqualTo(keys);
        }

        execute(requests, keys, 2 * keys);

        assertThat(replayed(requests, keys, 2 * keys)).isEqualTo(keys);
        assertThat(replayed(requests, 0, keys)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, 100_000})
    void a_replay_makes_no_outcome_younger(int room) {
        var keys = Math.min(room, mostKeys());
        var requests = roomFor(keys);
        execute(requests, 0, keys);
        assertThat(replayed(requests, 0, 1)).isOne();

        execute(requests, keys, keys + 1);

        assertThat(replayed(requests, 0, 1)).isZero();
        assertThat(replayed(requests, 1, keys + 1)).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void a_request_is_replayed_exactly_when_it_is_among_the_last_that_were_executed(int keys) {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var requests = roomFor(keys);
        var last = new LinkedHashSet<Integer>();
        for (var step = 0; step < 20_000; step++) {
            // Some keys are used far more often than others.
            var number = (int) (4 * keys * random.nextDouble() * random.nextDouble());
            var isReplayed = last.contains(number);

            var outcome = requests.send(key("key-" + number), () -> "outcome");

            assertThat(outcome)
                    .as("key %d in step %d of seed %d", number, step, seed)
                    .isEqualTo(isReplayed ? new Remembered<>("outcome") : new Executed<>("outcome"));
            if (last.add(number) && last.size() > keys) {
                last.removeFirst();
            }
        }
    }

    @Test
    void an_outcome_is_forgotten_when_it_is_old_enough_however_often_it_is_replayed() {
        var requests = roomFor(100);
        execute(requests, 0, 1);
        nanos.addAndGet(1);
        execute(requests, 1, 2);

        nanos.addAndGet(DAY.toNanos() - 2);
        assertThat(replayed(requests, 0, 2)).isEqualTo(2);

        nanos.addAndGet(1);
        assertThat(replayed(requests, 0, 1)).isZero();
        assertThat(replayed(requests, 1, 2)).isOne();
    }

    @Test
    void outcomes_take_no_more_bytes_than_there_are_for_them_and_the_oldest_is_forgotten_first() {
        var requests = new Requests(newStore(100_000, 100 * LETTERS, DAY, nanos::get));
        IntStream.range(0, 1_000).forEach(number -> requests.send(key("key-" + number), () -> "x".repeat(LETTERS)));

        var kept = replayed(requests, 0, 1_000);

        // A letter takes at least a byte; an adapter may count more, within reason.
        assertThat(kept).isBetween(20, 100);
        assertThat(replayed(requests, 1_000 - kept, 1_000)).isEqualTo(kept);
    }

    @Test
    void the_newest_outcome_is_remembered_even_if_it_takes_more_bytes_than_there_are_for_all() {
        var requests = new Requests(newStore(100, 10 * LETTERS, DAY, nanos::get));
        execute(requests, 0, 2);
        var large = "x".repeat(100 * LETTERS);

        requests.send(key("large"), () -> large);
        assertThat(requests.send(key("large"), () -> "again")).isEqualTo(new Remembered<>(large));

        execute(requests, 2, 3);
        assertThat(replayed(requests, 2, 3)).isOne();
        assertThat(requests.send(key("large"), () -> "again")).isEqualTo(new Executed<>("again"));
    }

    @Test
    void a_request_whose_outcome_is_not_remembered_pushes_nothing_out() {
        var requests = roomFor(2);
        execute(requests, 0, 2);

        for (var key : List.of("other", "another", "yet another")) {
            requests.send(key(key), () -> "maybe later");
        }
        requests.send(key("key-1"), Requests.SAID_OTHERWISE, () -> "other");

        assertThat(replayed(requests, 0, 2)).isEqualTo(2);
    }

    private Requests roomFor(int keys) {
        return new Requests(newStore(keys, NO_BOUND, DAY, nanos::get));
    }

    /// Sends the requests from `from` to before `to`, whose outcomes are stored.
    private static void execute(Requests requests, int from, int to) {
        for (var number = from; number < to; number++) {
            var outcome = "outcome " + number;
            requests.send(key("key-" + number), () -> outcome);
        }
    }

    /// The number of replayed requests from `from` to before `to`. The others are not stored.
    private static int replayed(Requests requests, int from, int to) {
        var replayed = 0;
        for (var number = from; number < to; number++) {
            if (requests.send(key("key-" + number), () -> "maybe later") instanceof Remembered<String>) {
                replayed++;
            }
        }
        return replayed;
    }
}
