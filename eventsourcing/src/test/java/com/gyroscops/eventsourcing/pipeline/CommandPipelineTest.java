package com.gyroscops.eventsourcing.pipeline;

import static com.gyroscops.eventsourcing.testing.Say.once;
import static com.gyroscops.eventsourcing.testing.Say.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.observation.Observation;
import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.testing.LogLines;
import com.gyroscops.eventsourcing.testing.MapIdempotency;
import com.gyroscops.eventsourcing.testing.TicketRejection;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandPipelineTest {

    private static final StreamId STREAM = new StreamId("Ticket", "a");

    private final List<String> seen = new ArrayList<>();

    /// A handler that loses its first race.
    private final CommandHandler<Object, TicketRejection, Receipt> handler = _ -> {
        seen.add("handler");
        return seen.contains("lost") ? Either.right(new Receipt(STREAM, 1, 1, List.of(), false)) : lost();
    };

    @Test
    void a_retry_is_part_of_its_command_and_a_repetition_is_a_command_that_is_not_executed() {
        var pipeline = new CommandPipeline(
                new Observation(new Noting(), StoreObserver.NONE),
                new MapIdempotency(),
                new RetryPolicy(3, _ -> seen.add("stand back")));
        var around = pipeline.around(handler, _ -> new LogMessages("yes", "no", Map.of()));

        try (var lines = new LogLines("com.gyroscops.eventsourcing.pipeline")) {
            assertThat(around.handle(once("key", open("a", "printer"))).isRight())
                    .isTrue();
            assertThat(around.handle(once("key", open("a", "printer"))).isRight())
                    .isTrue();
            assertThat(lines.all()).hasSize(2);
        }

        assertThat(seen)
                .containsExactly(
                        "received", "attempt 1", "handler", "lost", "stand back", "attempt 2", "handler", "done",
                        "accepted", "received", "accepted");
    }

    private final class Noting implements CommandObserver {

        @Override
        public void received(CommandEnvelope<?> command) {
            seen.add("received");
        }

        @Override
        public void executing(CommandHandler<?, ?, ?> executed, int attempt) {
            assertThat(executed).isSameAs(handler);
            seen.add("attempt " + attempt);
        }

        @Override
        public void executed(boolean accepted) {
            seen.add(accepted ? "done" : "lost");
        }

        @Override
        public void answered(CommandEnvelope<?> command, String outcome, long nanos) {
            seen.add(outcome);
        }
    }

    private static Either<CommandFailure<TicketRejection>, Receipt> lost() {
        return Either.left(new Conflict<>(STREAM, new Exactly(0), 1));
    }
}
