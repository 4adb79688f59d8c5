package com.gyroscops.application.pipeline;

import static com.gyroscops.application.testing.Say.by;
import static com.gyroscops.application.testing.Say.process;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandFailure.Conflict;
import com.gyroscops.application.command.CommandFailure.IdempotencyKeyReused;
import com.gyroscops.application.command.CommandFailure.Rejected;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.ExpectedRevision.Exactly;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class MeteringCommandHandlerTest {

    private final CommandMeter meter = mock(CommandMeter.class);

    @Test
    void an_accepted_command_is_counted_as_such() {
        measure(_ -> Either.right("done"));
        verifyMeasured("accepted");
    }

    @Test
    void a_refusal_is_counted_under_its_code() {
        measure(_ -> Either.left(new Rejected<>(new AmountNotPositive(Say.eur("0")))));
        verifyMeasured("amount-not-positive");
    }

    @Test
    void a_conflict_and_a_reused_key_have_names_of_their_own() {
        measure(_ -> Either.left(new Conflict<>(new StreamId("Payment", "a"), new Exactly(1), 2)));
        verifyMeasured("conflict");
        measure(_ -> Either.left(new IdempotencyKeyReused<>("key")));
        verifyMeasured("idempotency-key-reused");
    }

    @Test
    void a_failure_is_counted_and_goes_on() {
        var broken = new IllegalStateException("disk on fire");
        assertThatThrownBy(() -> measure(_ -> {
                    throw broken;
                }))
                .isSameAs(broken);
        verifyMeasured("failed");
    }

    private void measure(CommandHandler<Object, PaymentRejection, String> handler) {
        Either<CommandFailure<PaymentRejection>, String> ignored =
                new MeteringCommandHandler<>(handler, meter).handle(by(process("a", "1.00")));
    }

    private void verifyMeasured(String outcome) {
        verify(meter).handled(eq("ProcessPayment"), eq(outcome), any());
    }
}
