package com.gyroscops.eventsourcing.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import com.gyroscops.eventsourcing.testing.Await;
import com.gyroscops.eventsourcing.testing.ProjectionTestBench;
import io.vavr.control.Either;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// An unavailable store is no fault of an event, unlike what a person gives up by skipping it.
@Timeout(60)
class UnavailableStoreTest {

    private final Log log = new Log();
    private final RecordingProjection writer = new RecordingProjection();
    private final ProjectionRunner runner = log.start(writer);

    @AfterEach
    void stop() {
        runner.close();
    }

    @Test
    void an_unavailable_store_makes_no_dead_letters_and_the_event_is_applied_later() {
        var times = ProjectionTestBench.ATTEMPTS + 2;
        writer.refuse(2, times, () -> new StoreUnavailableException("down"));

        log.append("a b c");
        Await.holds(() -> runner.reached() == 3);

        assertThat(writer.current().taken()).containsExactly(1L, 2L, 3L);
        assertThat(writer.refusals).hasValue(times);
        assertThat(log.watched.failures).hasSize(times);
        assertThat(log.watched.deadLetters).isEmpty();
    }

    @Test
    void a_skipped_event_is_never_applied_and_what_is_behind_it_is() {
        writer.refuse(2);
        log.append("a b b a");
        runner.catchUp();

        assertThat(runner.skip(3)).isEqualTo(Either.left(new ProjectionError.BehindDeadLetter(3, 2)));
        assertThat(runner.skip(4)).isEqualTo(Either.left(new ProjectionError.NoDeadLetter(4)));
        assertThat(runner.skip(2)).isEqualTo(Either.right(new RetryResult(1, Optional.empty())));

        assertThat(writer.current().taken()).containsExactly(1L, 4L, 3L);
        assertThat(runner.status().deadLetters()).isZero();
    }
}
