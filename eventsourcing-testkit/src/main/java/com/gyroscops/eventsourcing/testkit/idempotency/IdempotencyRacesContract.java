package com.gyroscops.eventsourcing.testkit.idempotency;

import static com.gyroscops.eventsourcing.testkit.idempotency.Requests.KEY;
import static com.gyroscops.eventsourcing.testkit.idempotency.Requests.SAID_OTHERWISE;
import static com.gyroscops.eventsourcing.testkit.idempotency.Requests.key;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Executed;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.KeyReused;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore.Once.Remembered;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import com.gyroscops.eventsourcing.testkit.Rendezvous.Outcome.Returned;
import com.gyroscops.eventsourcing.testkit.Rendezvous.Outcome.Threw;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of an [IdempotencyStore] for concurrent requests. An adapter's test extends it and creates the store.
public abstract class IdempotencyRacesContract {

    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Requests requests;

    /// Creates an empty store with room for 1,000 outcomes, none of which expires during a test.
    protected abstract IdempotencyStore newStore();

    @BeforeEach
    final void open() {
        requests = new Requests(newStore());
    }

    @Test
    void of_a_hundred_equal_requests_at_once_one_is_executed_and_all_are_given_its_outcome() {
        var here = new CountDownLatch(100);

        var outcomes = Rendezvous.of(100, number -> {
            here.countDown();
            return requests.send(KEY, () -> {
                await(here);
                return "outcome " + number;
            });
        });

        assertThat(requests.executions()).hasValue(1);
        var executed = outcomes.stream().filter(Executed.class::isInstance).toList();
        assertThat(executed).hasSize(1);
        var same = Collections.nCopies(99, remembered(executed.getFirst()));
        assertThat(outcomes)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(executed.stream(), same.stream()).toList());
    }

    @Test
    void an_equal_request_waits_for_the_one_that_is_being_executed() {
        var first = held(() -> "first");
        var second = Caller.of(() -> requests.send(KEY, () -> "second"));
        second.untilItWaits();
        goOn.countDown();

        assertThat(first.outcome()).isEqualTo(new Returned<>(new Executed<>("first")));
        assertThat(second.outcome()).isEqualTo(new Returned<>(new Remembered<>("first")));
        assertThat(requests.executions()).hasValue(1);
    }

    @Test
    void a_request_that_says_something_else_is_refused_while_the_first_is_being_executed() {
        var first = held(() -> "first");
        var other = Caller.of(() -> requests.send(KEY, SAID_OTHERWISE, () -> "other"));

        assertThat(other.outcome()).isEqualTo(new Returned<>(new KeyReused<>()));
        goOn.countDown();
        assertThat(first.outcome()).isEqualTo(new Returned<>(new Executed<>("first")));
        assertThat(requests.executions()).hasValue(1);
    }

    @Test
    void a_caller_that_waits_for_a_request_that_fails_executes_its_own() {
        var broken = new IllegalArgumentException("broken");
        var first = held(() -> {
            throw broken;
        });
        var second = Caller.of(() -> requests.send(KEY, () -> "second"));
        second.untilItWaits();
        goOn.countDown();

        assertThat(first.outcome()).isEqualTo(new Threw<>(broken));
        assertThat(second.outcome()).isEqualTo(new Returned<>(new Executed<>("second")));
        assertThat(requests.send(KEY, () -> "third")).isEqualTo(new Remembered<>("second"));
    }

    @Test
    void a_caller_that_waits_for_an_outcome_not_worth_keeping_executes_its_own() {
        var first = held(() -> "maybe later");
        var second = Caller.of(() -> requests.send(KEY, () -> "second"));
        second.untilItWaits();
        goOn.countDown();

        assertThat(first.outcome()).isEqualTo(new Returned<>(new Executed<>("maybe later")));
        assertThat(second.outcome()).isEqualTo(new Returned<>(new Executed<>("second")));
        assertThat(requests.send(KEY, () -> "third")).isEqualTo(new Remembered<>("second"));
    }

    @Test
    void a_caller_that_is_interrupted_while_waiting_is_given_an_exception_and_executes_nothing() {
        var first = held(() -> "first");
        var second = Caller.of(() -> requests.send(KEY, () -> "second"));
        second.untilItWaits();
        second.interrupt();

        assertThat(second.outcome()).isInstanceOf(Threw.class);
        assertThat(second.wasInterrupted()).isTrue();
        goOn.countDown();
        assertThat(first.outcome()).isEqualTo(new Returned<>(new Executed<>("first")));
        assertThat(requests.send(KEY, () -> "third")).isEqualTo(new Remembered<>("first"));
        assertThat(requests.executions()).hasValue(1);
    }

    @Test
    void requests_with_different_keys_may_wait_for_each_other() {
        var allAreBeingExecuted = new CyclicBarrier(64);

        var outcomes = Rendezvous.of(
                64,
                number -> requests.send(key("key-" + number), () -> {
                    meet(allAreBeingExecuted);
                    return "met";
                }));

        assertThat(outcomes).isEqualTo(Collections.nCopies(64, new Executed<>("met")));
        assertThat(requests.send(key("key-0"), () -> "again")).isEqualTo(new Remembered<>("met"));
    }

    @Test
    void a_repetition_is_never_refused_because_another_caller_misused_the_key() {
        requests.send(KEY, () -> "first");
        var repetitions = new CountDownLatch(1_000);
        var misuses = new CountDownLatch(1_000);
        var refused = new AtomicBoolean();
        BooleanSupplier goesOn = () -> !refused.get() && (repetitions.getCount() > 0 || misuses.getCount() > 0);
        Callable<Set<Once<String>>> repeat = () -> Stream.generate(() -> {
                    repetitions.countDown();
                    var outcome = requests.send(KEY, () -> "second");
                    refused.compareAndSet(false, outcome instanceof KeyReused);
                    return outcome;
                })
                .takeWhile(_ -> goesOn.getAsBoolean())
                .collect(Collectors.toSet());
        Callable<Set<Once<String>>> misuse = () -> Stream.generate(() -> {
                    misuses.countDown();
                    return requests.send(KEY, SAID_OTHERWISE, () -> "other");
                })
                .takeWhile(_ -> goesOn.getAsBoolean())
                .collect(Collectors.toSet());

        var outcomes = Rendezvous.of(List.of(repeat, misuse));

        assertThat(refused).isFalse();
        var repeated = new Returned<>(Set.of(new Remembered<>("first")));
        var misused = new Returned<>(Set.of(new KeyReused<>()));
        assertThat(outcomes).isEqualTo(List.of(repeated, misused));
        assertThat(requests.executions()).hasValue(1);
    }

    /// A request whose action has begun and waits until the test lets it continue.
    private Caller<Once<String>> held(Supplier<String> then) {
        var caller = Caller.of(() -> requests.send(KEY, () -> {
            started.countDown();
            await(goOn);
            return then.get();
        }));
        await(started);
        return caller;
    }

    private static Once<String> remembered(Once<String> executed) {
        return switch (executed) {
            case Executed<String>(var outcome) -> new Remembered<>(outcome);
            case Remembered<String> _, KeyReused<String> _ -> throw new AssertionError(executed);
        };
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new AssertionError("requests wait for each other for ever", alone);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(5, TimeUnit.SECONDS)) {
                throw new AssertionError("no caller came");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
