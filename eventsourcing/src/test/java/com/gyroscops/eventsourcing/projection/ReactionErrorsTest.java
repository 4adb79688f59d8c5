package com.gyroscops.eventsourcing.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.projection.ProjectionStatus.State;
import com.gyroscops.eventsourcing.testing.Await;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A reaction that throws an error of any kind does not keep other reactions from running.
@Timeout(20)
class ReactionErrorsTest {

    private final Log log = new Log();
    private final RecordingProjection writer = new RecordingProjection();
    private final List<Long> reactedTo = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @MethodSource("errors")
    void an_error_in_one_reaction_takes_nothing_from_the_others(Supplier<Error> error) {
        try (var runner = startBeside(error)) {
            log.append("a a");
            runner.catchUp();
            assertThat(runner.status().failure()).isEmpty();
        }

        assertThat(reactedTo).containsExactly(1L, 2L);
        assertThat(log.watched.failures).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void an_error_in_one_reaction_takes_nothing_from_what_a_rebuild_or_a_retry_still_owes(Supplier<Error> error) {
        writer.refuse(1);
        writer.refuse(2);
        writer.refuse(3);
        try (var runner = startBeside(error)) {
            log.append("a b c c");
            runner.catchUp();
            writer.heal(1);
            writer.heal(2);
            runner.rebuild();
            Await.holds(() -> runner.status().state() != State.REBUILDING);
            Await.holds(() -> reactedTo.size() >= 2);
            writer.heal(3);
            runner.retry(3);
            assertThat(writer.current().taken()).hasSize(4);
        }

        assertThat(reactedTo).containsExactly(1L, 2L, 3L, 4L);
        assertThat(log.watched.failures).hasSize(4);
    }

    static Stream<Supplier<Error>> errors() {
        return Stream.of(AssertionError::new, StackOverflowError::new, () -> new OutOfMemoryError("planted"));
    }

    /// Adds a reaction after another one that always fails.
    private ProjectionRunner startBeside(Supplier<Error> error) {
        return log.start(
                writer,
                _ -> {
                    throw error.get();
                },
                event -> reactedTo.add(event.position()));
    }
}
