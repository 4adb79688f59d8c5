package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.testing.Say.once;
import static com.gyroscops.application.testing.Say.payment;
import static com.gyroscops.application.testing.Say.process;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Payments;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.Opening;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.eventsourcing.command.BatchReceipt;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.RejectionCode;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A batch that is repeated under its idempotency key.
class ProcessPaymentsTest {

    /// More races than a command has attempts.
    private static final int RACES = 10;

    private final Payments payments = new Payments();

    @AfterEach
    void stop() {
        payments.close();
    }

    @Test
    void an_atomic_batch_that_lost_a_race_is_executed_again_under_its_key() {
        var request = batch(true, process("a", "1.00"), process("raced", "2.00"));

        assertThat(codes(raced(request))).containsExactly("conflict");
        var second = payments.commands.batch().handle(request);
        assertThat(codes(second)).isEmpty();
        assertThat(payments.commands.batch().handle(request)).isEqualTo(second.map(BatchReceipt::asReplayed));
    }

    @Test
    void a_batch_of_which_one_command_lost_a_race_is_executed_again_under_its_key() {
        var request = batch(false, process("a", "1.00"), process("raced", "2.00"));

        assertThat(codes(raced(request))).containsExactly("conflict");
        var second = payments.commands.batch().handle(request);
        // A payment that was processed the first time is refused now.
        assertThat(codes(second)).containsExactly("payment-not-pending");
        assertThat(second.get().accepted()).isOne();
        assertThat(payments.commands.batch().handle(request)).isEqualTo(second.map(BatchReceipt::asReplayed));
    }

    @Test
    void a_batch_that_was_refused_is_not_executed_again_under_its_key() {
        var request = batch(false, process("a", "0"), process("b", "1.00"));

        var first = payments.commands.batch().handle(request);

        assertThat(codes(first)).containsExactly("amount-not-positive");
        assertThat(payments.commands.batch().handle(request)).isEqualTo(first.map(BatchReceipt::asReplayed));
    }

    private static CommandEnvelope<ProcessPayments> batch(boolean atomic, ProcessPayment... commands) {
        return once("key", new ProcessPayments(List.of(commands), atomic));
    }

    /// The result of `request` while others keep changing one of its payments.
    private Either<CommandFailure<PaymentRejection>, BatchReceipt<PaymentRejection>> raced(
            CommandEnvelope<ProcessPayments> request) {
        var races = new AtomicInteger(RACES);
        interfere(races);
        var outcome = payments.commands.batch().handle(request);
        races.set(0);
        return outcome;
    }

    /// Appends to one payment just before each append, while `times` is above 0.
    private void interfere(AtomicInteger times) {
        payments.store.beforeNextAppend(() -> {
            if (times.getAndDecrement() > 0) {
                var opening = new Opening(Say.ACME_ID, Say.ALICE, Optional.empty(), Optional.of(BigDecimal.ONE));
                var requested = new PaymentRequested(payment("raced"), opening, Say.eur("2.00"), Say.ALICE);
                payments.store.append(AppendRequest.to(
                        new StreamId("Payment", "raced"), new ExpectedRevision.Any(), List.of(Say.event(requested))));
                interfere(times);
            }
        });
    }

    private static List<String> codes(
            Either<CommandFailure<PaymentRejection>, BatchReceipt<PaymentRejection>> outcome) {
        return outcome.fold(
                failure -> List.of(code(failure)),
                receipt -> receipt.rejected().stream()
                        .map(item -> code(item.failure()))
                        .toList());
    }

    private static String code(CommandFailure<PaymentRejection> failure) {
        return failure instanceof Rejected<PaymentRejection>(var rejection, var _)
                ? RejectionCode.of(rejection)
                : "conflict";
    }
}
