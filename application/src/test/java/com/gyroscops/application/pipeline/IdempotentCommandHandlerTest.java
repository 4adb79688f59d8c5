package com.gyroscops.application.pipeline;

import static com.gyroscops.application.testing.Say.by;
import static com.gyroscops.application.testing.Say.once;
import static com.gyroscops.application.testing.Say.process;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandFailure.Conflict;
import com.gyroscops.application.command.CommandFailure.IdempotencyKeyReused;
import com.gyroscops.application.command.CommandFailure.Rejected;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.ExpectedRevision;
import com.gyroscops.application.testing.MapIdempotency;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B25")
class IdempotentCommandHandlerTest {

    private static final StreamId STREAM = new StreamId("Payment", "a");
    private static final Receipt RECEIPT = new Receipt(STREAM, 1, 1, List.of(), false);

    /// What the handler behind answers, one after the other; asking it once more fails the test.
    private final Deque<Either<CommandFailure<PaymentRejection>, Receipt>> answers = new ArrayDeque<>();

    private final IdempotentCommandHandler<Object, PaymentRejection, Receipt> handler =
            new IdempotentCommandHandler<>(_ -> answers.removeFirst(), new MapIdempotency());

    @Test
    void a_repeated_request_gets_the_first_answer_marked_as_remembered() {
        answers.add(Either.right(RECEIPT));

        assertThat(handler.handle(once("key", process("a", "1.00")))).isEqualTo(Either.right(RECEIPT));
        assertThat(handler.handle(once("key", process("a", "1.00")))).isEqualTo(Either.right(RECEIPT.asReplayed()));
    }

    @Test
    void a_refusal_is_an_answer_like_any_other() {
        var refusal = new Rejected<PaymentRejection>(new AmountNotPositive(Say.eur("0")));
        answers.add(Either.left(refusal));

        handler.handle(once("key", process("a", "0")));

        assertThat(handler.handle(once("key", process("a", "0")))).isEqualTo(Either.left(refusal.asReplayed()));
    }

    @Test
    void a_lost_race_may_be_run_again_under_the_same_key() {
        answers.add(Either.left(new Conflict<>(STREAM, new ExpectedRevision.Exactly(0), 1)));
        answers.add(Either.right(RECEIPT));

        handler.handle(once("key", process("a", "1.00")));

        assertThat(handler.handle(once("key", process("a", "1.00")))).isEqualTo(Either.right(RECEIPT));
    }

    @Test
    void a_key_that_belongs_to_another_request_is_refused() {
        answers.add(Either.right(RECEIPT));
        handler.handle(once("key", process("a", "1.00")));

        assertThat(handler.handle(once("key", process("a", "2.00"))))
                .isEqualTo(Either.left(new IdempotencyKeyReused<>("key")));
    }

    @Test
    void without_a_key_every_request_is_executed() {
        answers.add(Either.right(RECEIPT));
        answers.add(Either.right(RECEIPT));

        handler.handle(by(process("a", "1.00")));

        assertThat(handler.handle(by(process("a", "1.00")))).isEqualTo(Either.right(RECEIPT));
        assertThat(answers).isEmpty();
    }
}
