package com.gyroscops.eventsourcing.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.projection.ProjectionError.BehindDeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionError.NoDeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionError.UnknownProjection;
import com.gyroscops.eventsourcing.testing.ListStore;
import com.gyroscops.eventsourcing.testing.ProjectionTestBench;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadLettersTest {

    private final Log log = new Log();
    private final RecordingProjection writer = new RecordingProjection();
    private final ProjectionRunner runner = log.start(writer);

    @AfterEach
    void stop() {
        runner.close();
    }

    @Test
    void a_failing_event_and_what_follows_in_its_stream_are_dead_letters_while_other_streams_go_on() {
        writer.refuse(2);

        append("a b a b b a");

        assertThat(writer.current().taken()).containsExactly(1L, 3L, 6L);
        assertThat(runner.reached()).isEqualTo(6);
        assertThat(runner.status().deadLetters()).isEqualTo(3);
        assertThat(runner.status().failure()).isEmpty();
        assertThat(writer.refusals).hasValue(ProjectionTestBench.ATTEMPTS);
    }

    @Test
    void dead_letters_are_listed_with_attempts_reason_and_time() {
        writer.refuse(2);

        append("a b b");

        var events = log.store.log();
        assertThat(runner.deadLetters(0, 10))
                .isEqualTo(new DeadLetterPage(
                        List.of(
                                new DeadLetter(
                                        2,
                                        events.get(1).id(),
                                        events.get(1).type(),
                                        Log.stream("b"),
                                        ProjectionTestBench.ATTEMPTS,
                                        Optional.of("poison"),
                                        ListStore.START,
                                        Optional.empty()),
                                new DeadLetter(
                                        3,
                                        events.get(2).id(),
                                        events.get(2).type(),
                                        Log.stream("b"),
                                        0,
                                        Optional.empty(),
                                        ListStore.START,
                                        Optional.of(2L))),
                        Optional.empty()));
        assertThat(log.watched.deadLetters)
                .containsExactly(runner.deadLetters(0, 1).events().getFirst());
    }

    @Test
    void dead_letters_are_paged_by_position_across_streams() {
        writer.refuse(1);
        writer.refuse(2);
        append("a b c a b a");

        var first = runner.deadLetters(0, 2);
        var second = runner.deadLetters(first.next().orElseThrow(), 2);
        var third = runner.deadLetters(second.next().orElseThrow(), 2);

        assertThat(positions(first)).containsExactly(1L, 2L);
        assertThat(positions(second)).containsExactly(4L, 5L);
        assertThat(positions(third)).containsExactly(6L);
        assertThat(third.next()).isEmpty();
    }

    @Test
    void a_retry_that_passes_applies_the_dead_letters_behind_it_in_order() {
        writer.refuse(2);
        append("a b b b");
        writer.heal(2);

        assertThat(runner.retry(2)).isEqualTo(Either.right(new RetryResult(3, Optional.empty())));

        assertThat(writer.current().taken()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(runner.status().deadLetters()).isZero();
        append("b");
        assertThat(writer.current().taken()).endsWith(5L);
    }

    @Test
    void a_retry_stops_at_the_next_event_that_fails() {
        writer.refuse(2);
        writer.refuse(3);
        append("a b b b");
        writer.heal(2);

        var failed = new DeadLetter(
                3,
                log.store.log().get(2).id(),
                log.store.log().get(2).type(),
                Log.stream("b"),
                1,
                Optional.of("poison"),
                ListStore.START,
                Optional.empty());
        assertThat(runner.retry(2)).isEqualTo(Either.right(new RetryResult(1, Optional.of(failed))));
        assertThat(writer.current().taken()).containsExactly(1L, 2L);
        assertThat(positions(runner.deadLetters(0, 10))).containsExactly(3L, 4L);
    }

    @Test
    void a_retry_that_fails_again_is_one_more_attempt() {
        writer.refuse(1);
        append("a a");

        runner.retry(1);
        runner.retry(1);

        var found = runner.deadLetters(0, 10).events();
        assertThat(found).extracting(DeadLetter::attempts).containsExactly(ProjectionTestBench.ATTEMPTS + 2, 0);
        assertThat(runner.status().deadLetters()).isEqualTo(2);
    }

    @Test
    void what_waits_behind_another_is_not_retried_before_it() {
        writer.refuse(2);
        append("a b b");

        assertThat(runner.retry(3)).isEqualTo(Either.left(new BehindDeadLetter(3, 2)));
        assertThat(writer.current().taken()).containsExactly(1L);
    }

    @Test
    void what_is_no_dead_letter_is_not_retried() {
        writer.refuse(2);
        append("a b");
        var projections = new Projections(List.of(runner));

        for (var position : List.of(1L, 3L, 0L, -1L, Long.MAX_VALUE)) {
            assertThat(projections.retry("diary", position)).isEqualTo(Either.left(new NoDeadLetter(position)));
        }
        assertThat(projections.retry("other", 2)).isEqualTo(Either.left(new UnknownProjection("other")));
        assertThat(projections.deadLetters("other", 0, 1)).isEqualTo(Either.left(new UnknownProjection("other")));
        assertThat(projections.rebuild("other")).isEqualTo(Either.left(new UnknownProjection("other")));
    }

    @Test
    void many_can_wait_behind_one() {
        writer.refuse(1);
        append("a " + "a ".repeat(998) + "a");
        writer.heal(1);
        assertThat(runner.status().deadLetters()).isEqualTo(1_000);

        assertThat(runner.retry(1)).isEqualTo(Either.right(new RetryResult(1_000, Optional.empty())));

        assertThat(writer.current().taken()).hasSize(1_000).isSorted();
    }

    @Test
    void one_retry_applies_a_thousand_behind_the_first_and_leaves_the_rest() {
        writer.refuse(1);
        append("a ".repeat(1_002) + "a");
        writer.heal(1);

        assertThat(runner.retry(1)).isEqualTo(Either.right(new RetryResult(1_001, Optional.empty())));
        assertThat(positions(runner.deadLetters(0, 10))).containsExactly(1_002L, 1_003L);

        assertThat(runner.retry(1_002)).isEqualTo(Either.right(new RetryResult(2, Optional.empty())));
        assertThat(writer.current().taken()).hasSize(1_003).isSorted();
    }

    @Test
    void only_the_first_of_consecutive_failing_events_is_retried_with_pauses() {
        LongStream.of(1, 2, 4, 6).forEach(writer::refuse);

        append("a b a c d e");

        assertThat(runner.deadLetters(0, 10).events())
                .extracting(DeadLetter::attempts)
                .containsExactly(ProjectionTestBench.ATTEMPTS, 1, 0, 1, ProjectionTestBench.ATTEMPTS);
        assertThat(writer.current().taken()).containsExactly(5L);
    }

    private void append(String streams) {
        log.append(streams);
        runner.catchUp();
    }

    private static List<Long> positions(DeadLetterPage page) {
        return page.events().stream().map(DeadLetter::position).toList();
    }
}
