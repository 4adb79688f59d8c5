package com.gyroscops.eventsourcing.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.projection.ProjectionStatus.State;
import com.gyroscops.eventsourcing.testing.Await;
import com.gyroscops.eventsourcing.testing.ProjectionTestBench;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProjectionRunnerTest {

    /// A safeguard against hanging tests; a successful test does not wait for it.
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final Log log = new Log();
    private final RecordingProjection writer = new RecordingProjection();

    @Test
    void it_applies_the_events_from_before_its_start_and_those_after_it() {
        log.append("a a a");

        try (var runner = log.start(writer)) {
            log.append("b b");
            assertThat(runner.await(5, TIMEOUT)).isTrue();
        }

        assertThat(writer.current().taken()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void it_goes_on_from_the_checkpoint_that_it_finds() {
        log.append("a a a b b");
        writer.current().moveTo(3);

        try (var runner = log.start(writer)) {
            runner.catchUp();
        }

        assertThat(writer.current().taken()).containsExactly(4L, 5L);
    }

    @Test
    void an_event_that_fails_now_and_then_is_tried_again_before_the_next() {
        var pauses = new CopyOnWriteArrayList<Integer>();
        writer.refuse(2, ProjectionTestBench.ATTEMPTS - 1, RecordingProjection.BUG);

        try (var runner = log.watched.engine(pauses::add).start(writer.definition("moody"))) {
            log.append("a a a");
            runner.catchUp();
            assertThat(runner.status()).isEqualTo(new ProjectionStatus("moody", 3, 0, State.LIVE, 0, false, Optional.empty()));
        }

        assertThat(writer.current().taken()).containsExactly(1L, 2L, 3L);
        assertThat(pauses).containsExactly(2, 3);
    }

    @Test
    void no_other_waits_for_one_that_is_stuck_and_its_lag_is_measured_against_the_log() throws Exception {
        var stuck = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var other = new RecordingProjection();
        writer.refuse(2, 1, RecordingProjection.BUG);

        try (var behind = log.watched
                        .engine(_ -> {
                            stuck.countDown();
                            await(goOn);
                        })
                        .start(writer.definition("stuck"));
                var ahead = log.start(other)) {
            log.append("a a b b");
            stuck.await();
            assertThat(ahead.await(4, TIMEOUT)).isTrue();
            assertThat(behind.status())
                    .isEqualTo(new ProjectionStatus("stuck", 1, 3, State.CATCHING_UP, 0, false, Optional.empty()));
            log.append("c");
            assertThat(behind.status().lag()).isEqualTo(4);
            goOn.countDown();
            assertThat(behind.await(5, TIMEOUT)).isTrue();
        }
    }

    @Test
    void an_event_that_is_delivered_again_changes_nothing() {
        var failures = new AtomicInteger(1);
        writer.beforeMoving = () -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the checkpoint is not to be moved");
            }
        };

        try (var runner = log.start(writer)) {
            log.append("a a");
            assertThat(runner.await(2, TIMEOUT)).isTrue();
        }

        assertThat(writer.current().taken()).containsExactly(1L, 2L);
    }

    @Test
    void what_the_machine_fails_at_is_no_events_fault_and_is_reported() {
        writer.refuse(2, 7, () -> new OutOfMemoryError("planted"));

        try (var runner = log.start(writer)) {
            log.append("a a a");
            assertThat(runner.await(3, TIMEOUT)).isTrue();
            runner.catchUp();
            assertThat(runner.status().deadLetters()).isZero();
            assertThat(runner.status().failure()).isEmpty();
        }

        assertThat(writer.current().taken()).containsExactly(1L, 2L, 3L);
        assertThat(log.watched.failures).isNotEmpty().allMatch(failure -> failure instanceof OutOfMemoryError);
    }

    @Test
    void while_the_machine_fails_it_says_so() {
        writer.refuse(1, Integer.MAX_VALUE, () -> new OutOfMemoryError("planted"));

        try (var runner = log.start(writer)) {
            log.append("a");
            Await.holds(() -> runner.status().failure().isPresent());
            assertThat(runner.status())
                    .isEqualTo(new ProjectionStatus("diary", 0, 1, State.FAILING, 0, false, Optional.of("planted")));
        }
    }

    @Test
    void an_error_that_is_the_events_fault_does_not_end_the_thread() {
        writer.refuse(1, Integer.MAX_VALUE, StackOverflowError::new);

        try (var runner = log.start(writer)) {
            log.append("a");
            assertThat(runner.await(1, TIMEOUT)).isTrue();
            log.append("b");
            assertThat(runner.await(2, TIMEOUT)).isTrue();
        }

        assertThat(log.watched.deadLetters)
                .extracting(DeadLetter::reason)
                .isEqualTo(List.of(Optional.of("StackOverflowError")));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // No interrupt ends a wait for a lock.
    void no_call_waits_for_ever_while_appends_come_as_fast_as_they_are_applied() {
        var first = writer.current();
        writer.before = diary -> {
            if (diary == first) {
                log.append("a");
            }
        };

        try (var runner = log.start(writer)) {
            log.append("a");
            Await.holds(() -> runner.reached() > 0);
            runner.catchUp();
            assertThat(runner.retry(1)).isEqualTo(Either.left(new ProjectionError.NoDeadLetter(1)));
            runner.rebuild();
            Await.holds(() -> writer.current() != first);
        }
    }

    @Test
    void a_failure_is_over_with_the_first_batch_that_went_well() {
        var started = new CompletableFuture<ProjectionRunner>();
        var seen = new CompletableFuture<Optional<String>>();
        log.append("a ".repeat(500) + "a");
        writer.refuse(1, 1, () -> new OutOfMemoryError("planted"));
        writer.before = diary -> {
            if (diary.taken().size() == 500) {
                seen.complete(started.join().status().failure());
            }
        };

        try (var runner = log.start(writer)) {
            started.complete(runner);
            assertThat(seen.join()).isEmpty();
        }
    }

    @Test
    void one_whose_thread_has_died_says_so() {
        writer.refuse(1, Integer.MAX_VALUE, Unspeakable::new);

        try (var runner = log.start(writer)) {
            log.append("a");
            Await.holds(() -> runner.status().failure().isPresent());
            assertThat(runner.status())
                    .isEqualTo(
                            new ProjectionStatus("diary", 0, 1, State.FAILING, 0, false, Optional.of("its thread has died")));
        }
    }

    @Test
    void one_that_is_closed_does_not_fail() {
        var runner = log.start(writer);
        runner.close();

        assertThat(runner.status().failure()).isEmpty();
    }

    @Test
    void waiting_for_a_position_that_does_not_come_ends() {
        try (var runner = log.start(writer)) {
            assertThat(runner.await(1, Duration.ofMillis(1))).isFalse();
            assertThat(runner.await(0, Duration.ZERO)).isTrue();
        }
    }

    @Test
    void the_head_of_the_log_is_reached_as_soon_as_it_is_written() {
        try (var head = new HeadPosition(log.store, log.store)) {
            log.append("a a");
            assertThat(head.reached()).isEqualTo(2);
            assertThat(head.await(2, Duration.ZERO)).isTrue();
            assertThat(head.await(3, Duration.ofMillis(1))).isFalse();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// A JVM error whose message cannot be read without another error.
    private static final class Unspeakable extends InternalError {

        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new OutOfMemoryError("planted");
        }
    }
}
