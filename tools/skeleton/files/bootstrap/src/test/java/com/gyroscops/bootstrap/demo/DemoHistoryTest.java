package com.gyroscops.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.application.command.CommandFailure.Rejected;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.domain.workflow.task.TaskCommand;
import com.gyroscops.domain.workflow.task.TaskCommand.OpenTask;
import com.gyroscops.domain.workflow.task.TaskRejection.TaskNotFound;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoHistoryTest {

    private static final Instant END = Instant.parse("2024-05-01T12:00:00Z");

    private final MovedClock clock = new MovedClock();

    @Test
    void it_is_lived_in_the_order_of_its_times_and_before_its_end() {
        var times = new ArrayList<Instant>();
        var commands = new ArrayList<TaskCommand>();
        new DemoHistory(
                        _ -> envelope -> {
                            times.add(clock.instant());
                            commands.add(envelope.command());
                            var stream = new StreamId(
                                    "Task", envelope.command().taskId().value());
                            return Either.right(new Receipt(stream, 1, 1, List.of(), false));
                        },
                        clock,
                        END,
                        1)
                .live();

        assertThat(times).hasSize(30).isSorted().allSatisfy(time -> assertThat(time).isBefore(END));
        assertThat(commands.stream().filter(OpenTask.class::isInstance)).hasSize(20);
        assertThat(Duration.between(clock.instant(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_refusal_is_a_mistake_in_the_history() {
        var history = new DemoHistory(
                _ -> envelope ->
                        Either.left(new Rejected<>(new TaskNotFound(envelope.command().taskId()))),
                clock,
                END,
                1);

        assertThatThrownBy(history::live).hasMessageContaining("demo-tea-10");
    }
}
