package com.gyroscops.eventsourcing.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.projection.ProjectionStatus.State;
import com.gyroscops.eventsourcing.testing.Await;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Reactions run once for each new event, however it is delivered. The message says whether it is new.
@Timeout(60)
class LiveEventHandlerTest {

    private final Log log = new Log();
    private final RecordingProjection writer = new RecordingProjection();
    private final List<Long> reactedTo = new CopyOnWriteArrayList<>();

    @Test
    void new_events_are_reacted_to() {
        try (var runner = start()) {
            append(runner, "a b");
        }

        assertThat(reactedTo).containsExactly(1L, 2L);
    }

    @Test
    void what_was_in_the_log_before_the_start_is_not() {
        log.append("a b");

        try (var runner = start()) {
            append(runner, "a");
        }

        assertThat(writer.current().taken()).containsExactly(1L, 2L, 3L);
        assertThat(reactedTo).containsExactly(3L);
    }

    @Test
    void what_a_rebuild_reads_again_is_not_and_what_comes_after_it_is() {
        try (var runner = start()) {
            append(runner, "a b");
            rebuild(runner);
            append(runner, "c");
            rebuild(runner);
        }

        assertThat(writer.current().taken()).containsExactly(1L, 2L, 3L);
        assertThat(reactedTo).containsExactly(1L, 2L, 3L);
    }

    @Test
    void what_comes_while_a_rebuild_runs_is_reacted_to_once() {
        try (var runner = start()) {
            append(runner, "a ".repeat(1_999) + "a");
            for (var round = 0; round < 10; round++) {
                runner.rebuild();
                log.append("b b b");
                awaitTheEnd(runner);
            }
            append(runner, "c");
        }

        assertThat(new ArrayList<>(reactedTo)).hasSize(2_031).doesNotHaveDuplicates();
    }

    @Test
    void a_dead_letter_is_reacted_to_when_a_retry_succeeds_and_not_before() {
        writer.refuse(1);
        try (var runner = start()) {
            append(runner, "a b a");
            assertThat(reactedTo).containsExactly(2L);
            runner.retry(1);
            assertThat(reactedTo).containsExactly(2L);
            writer.heal(1);
            runner.retry(1);
        }

        assertThat(reactedTo).containsExactly(2L, 1L, 3L);
    }

    @Test
    void a_dead_letter_of_a_replay_is_never_reacted_to() {
        writer.refuse(1);
        log.append("a");
        try (var runner = start()) {
            append(runner, "b");
            writer.heal(1);
            runner.retry(1);
        }

        assertThat(writer.current().taken()).containsExactly(2L, 1L);
        assertThat(reactedTo).containsExactly(2L);
    }

    @Test
    void an_event_that_was_reacted_to_is_not_again_when_it_is_a_dead_letter_of_a_rebuild_and_a_retry_succeeds() {
        try (var runner = start()) {
            append(runner, "a b");
            writer.refuse(1);
            rebuild(runner);
            writer.heal(1);
            runner.retry(1);
        }

        assertThat(writer.current().taken()).containsExactly(2L, 1L);
        assertThat(reactedTo).containsExactly(1L, 2L);
    }

    @Test
    void a_live_dead_letter_is_reacted_to_when_a_rebuild_applies_it() {
        writer.refuse(1);
        try (var runner = start()) {
            append(runner, "a b a");
            writer.heal(1);
            rebuild(runner);
            Await.holds(() -> reactedTo.size() >= 3);
            append(runner, "a");
            rebuild(runner);
        }

        assertThat(reactedTo).containsExactly(2L, 1L, 3L, 4L);
    }

    @Test
    void a_live_dead_letter_that_is_one_of_the_rebuild_too_is_reacted_to_when_a_retry_succeeds() {
        writer.refuse(1);
        try (var runner = start()) {
            append(runner, "a b a");
            rebuild(runner);
            rebuild(runner);
            writer.heal(1);
            runner.retry(1);
            rebuild(runner);
        }

        assertThat(reactedTo).containsExactly(2L, 1L, 3L);
    }

    @Test
    void what_is_delivered_again_is_reacted_to_once() {
        var failures = new AtomicInteger(1);
        writer.beforeMoving = () -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the checkpoint is not to be moved");
            }
        };
        try (var runner = start()) {
            log.append("a");
            Await.holds(() -> runner.reached() >= 1);
            runner.catchUp();
        }

        assertThat(reactedTo).containsExactly(1L);
    }

    @Test
    void a_reaction_that_fails_is_reported_and_blocks_no_other() {
        try (var runner = log.start(
                writer,
                _ -> {
                    throw new IllegalStateException("reaction");
                },
                event -> reactedTo.add(event.position()))) {
            append(runner, "a a");
            assertThat(runner.status().deadLetters()).isZero();
        }

        assertThat(writer.current().taken()).containsExactly(1L, 2L);
        assertThat(reactedTo).containsExactly(1L, 2L);
        assertThat(log.watched.failures).hasSize(2).allMatch(failure -> "reaction".equals(failure.getMessage()));
    }

    private ProjectionRunner start() {
        return log.start(writer, event -> reactedTo.add(event.position()));
    }

    private void append(ProjectionRunner runner, String streams) {
        log.append(streams);
        runner.catchUp();
    }

    private static void rebuild(ProjectionRunner runner) {
        runner.rebuild();
        awaitTheEnd(runner);
    }

    private static void awaitTheEnd(ProjectionRunner runner) {
        Await.holds(() -> runner.status().state() != State.REBUILDING);
    }
}
