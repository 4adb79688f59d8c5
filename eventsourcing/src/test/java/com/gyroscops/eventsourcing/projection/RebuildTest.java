package com.gyroscops.eventsourcing.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.projection.ProjectionError.NoRoom;
import com.gyroscops.eventsourcing.projection.ProjectionError.RebuildRunning;
import com.gyroscops.eventsourcing.projection.ProjectionStatus.State;
import com.gyroscops.eventsourcing.testing.Await;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // No interrupt ends a wait for a lock.
class RebuildTest {

    private final Log log = new Log();
    private final RecordingProjection writer = new RecordingProjection();
    private final ProjectionRunner runner = log.start(writer);
    private final RecordingReadModel first = writer.current();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void stop() {
        goOn.countDown();
        runner.close();
    }

    @Test
    void everybody_sees_the_old_one_until_the_new_one_has_come_as_far() throws Exception {
        append("a b a");
        holdTheCopy();

        assertThat(runner.rebuild())
                .isEqualTo(Either.right(new ProjectionStatus("diary", 3, 0, State.REBUILDING, 0, false, Optional.empty())));
        begun.await();
        append("c");
        assertThat(writer.current()).isSameAs(first);
        assertThat(first.taken()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(runner.status().state()).isEqualTo(State.REBUILDING);

        goOn.countDown();
        awaitTheEnd();
        assertThat(writer.current()).isNotSameAs(first);
        assertThat(writer.current().taken()).containsExactly(1L, 2L, 3L, 4L);
        append("a");
        assertThat(writer.current().taken()).endsWith(5L);
        assertThat(first.taken()).doesNotContain(5L);
        assertThat(runner.status()).isEqualTo(new ProjectionStatus("diary", 5, 0, State.LIVE, 0, false, Optional.empty()));
    }

    @Test
    void others_run_while_a_long_log_is_read_again() {
        var batch = 500;
        var last = 10 * batch;
        append("a ".repeat(last - 1) + "a");
        var othersRan = new AtomicBoolean();
        var ranBeforeTheLast = new AtomicBoolean();
        writer.before = diary -> {
            if (diary != first && diary.checkpoint() == 0) {
                Thread.startVirtualThread(() -> othersRan.set(true));
            }
            if (diary != first && diary.checkpoint() % batch == 0) {
                workFor(Duration.ofMillis(6));
            }
            if (diary != first && diary.checkpoint() == last - 1) {
                ranBeforeTheLast.set(othersRan.get());
            }
        };

        runner.rebuild();
        awaitTheEnd();

        assertThat(ranBeforeTheLast).isTrue();
    }

    @Test
    void one_rebuild_at_a_time() throws Exception {
        append("a");
        holdTheCopy();
        runner.rebuild();
        begun.await();

        assertThat(runner.rebuild()).isEqualTo(Either.left(new RebuildRunning("diary")));

        goOn.countDown();
        awaitTheEnd();
        assertThat(runner.rebuild().isRight()).isTrue();
    }

    @Test
    void one_that_the_store_has_no_room_for_is_refused_and_changes_nothing() {
        append("a b");
        writer.room = new RebuildRoom(11, 90, 100);
        writer.before = _ -> {
            throw new AssertionError("a copy is filled");
        };

        assertThat(runner.rebuild()).isEqualTo(Either.left(new NoRoom("diary", writer.room)));

        assertThat(writer.current()).isSameAs(first);
        assertThat(runner.status()).isEqualTo(new ProjectionStatus("diary", 2, 0, State.LIVE, 0, false, Optional.empty()));
    }

    @Test
    void one_that_just_fits_is_done() {
        append("a b");
        writer.room = new RebuildRoom(10, 90, 100);

        rebuild();

        assertThat(writer.current()).isNotSameAs(first);
    }

    @Test
    void dead_letters_of_the_old_one_go_with_it_and_the_new_one_has_its_own() {
        writer.refuse(1);
        append("a a b b");
        assertThat(runner.status().deadLetters()).isEqualTo(2);
        writer.heal(1);
        writer.refuse(4);

        rebuild();

        assertThat(writer.current().taken()).containsExactly(1L, 2L, 3L);
        assertThat(runner.deadLetters(0, 10).events())
                .extracting(DeadLetter::position)
                .containsExactly(4L);
    }

    @Test
    void readers_never_see_less_than_before() {
        append("a ".repeat(999) + "a");
        var seen = 0L;
        for (var round = 0; round < 20; round++) {
            runner.rebuild();
            log.append("b");
            while (runner.status().state() == State.REBUILDING) {
                var reached = runner.reached();
                assertThat(reached).isGreaterThanOrEqualTo(seen);
                seen = reached;
                assertThat(writer.current().taken()).hasSizeGreaterThanOrEqualTo((int) reached);
            }
        }
    }

    @Test
    void a_rebuild_that_breaks_is_reported_and_leaves_everything_as_it_was() {
        append("a b");
        writer.before = diary -> {
            if (diary != first) {
                throw new OutOfMemoryError("planted");
            }
        };

        rebuild();

        assertThat(writer.current()).isSameAs(first);
        assertThat(log.watched.failures).hasSize(1).allMatch(failure -> failure instanceof OutOfMemoryError);
        append("c");
        assertThat(runner.status()).isEqualTo(new ProjectionStatus("diary", 3, 0, State.LIVE, 0, true, Optional.empty()));
        writer.before = _ -> {};
        rebuild();
        assertThat(runner.status().rebuildFailed()).isFalse();
    }

    @Test
    void a_runner_that_is_closed_lets_no_copy_step_in() throws Exception {
        append("a b");
        holdTheCopy();
        runner.rebuild();
        begun.await();

        runner.close();
        goOn.countDown();
        awaitTheEnd();

        assertThat(writer.current()).isSameAs(first);
    }

    private void holdTheCopy() {
        var held = new AtomicReference<>(begun);
        writer.before = diary -> {
            if (diary != first) {
                held.get().countDown();
                try {
                    goOn.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }

    private void rebuild() {
        assertThat(runner.rebuild().isRight()).isTrue();
        awaitTheEnd();
    }

    private void awaitTheEnd() {
        Await.holds(() -> runner.status().state() != State.REBUILDING);
    }

    private void append(String streams) {
        log.append(streams);
        runner.catchUp();
    }

    private static void workFor(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
