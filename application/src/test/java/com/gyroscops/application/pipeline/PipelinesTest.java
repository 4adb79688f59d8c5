package com.gyroscops.application.pipeline;

import static com.gyroscops.application.testing.Say.once;
import static com.gyroscops.application.testing.Say.process;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandFailure.Conflict;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.ExpectedRevision.Exactly;
import com.gyroscops.application.testing.LogLines;
import com.gyroscops.application.testing.MapIdempotency;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipelinesTest {

    private static final StreamId STREAM = new StreamId("Payment", "a");

    private final List<String> seen = new ArrayList<>();

    /// A handler that loses its first race.
    private final CommandHandler<Object, PaymentRejection, Receipt> handler = _ -> {
        seen.add("handler");
        return seen.size() == 1 ? lost() : Either.right(new Receipt(STREAM, 1, 1, List.of(), false));
    };

    @Test
    void a_retry_is_part_of_its_command_and_a_repetition_is_a_command_that_is_not_executed() {
        var pipelines = new Pipelines(
                (_, outcome, _) -> seen.add("meter " + outcome),
                new MapIdempotency(),
                new RetryPolicy(3, _ -> seen.add("stand back")));
        var around = pipelines.around(handler, _ -> new Narration("yes", "no", Map.of()));

        try (var lines = new LogLines("com.gyroscops.application.pipeline")) {
            assertThat(around.handle(once("key", process("a", "1.00"))).isRight())
                    .isTrue();
            assertThat(around.handle(once("key", process("a", "1.00"))).isRight())
                    .isTrue();
            assertThat(lines.all()).hasSize(2);
        }

        assertThat(seen).containsExactly("handler", "stand back", "handler", "meter accepted", "meter accepted");
    }

    private static Either<CommandFailure<PaymentRejection>, Receipt> lost() {
        return Either.left(new Conflict<>(STREAM, new Exactly(0), 1));
    }
}
