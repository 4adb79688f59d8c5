package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.testing.Say.by;
import static com.gyroscops.application.testing.Say.process;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Payments;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import com.gyroscops.eventsourcing.command.BatchReceipt;
import com.gyroscops.eventsourcing.command.BatchReceipt.RejectedItem;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import io.vavr.control.Either;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Batches that are not atomic, where they differ from atomic ones.
class ProcessPaymentsHandlerTest {

    private final Payments payments = new Payments();

    @AfterEach
    void stop() {
        payments.close();
    }

    @Test
    void with_atomic_one_refusal_leaves_nothing() {
        var outcome = send(true, process("a", "1.00"), process("b", "0"), process("c", "3.00"));

        assertThat(outcome).isEqualTo(Either.right(new BatchReceipt<>(0, List.of(refusedAt(1)), 0, 0, false)));
        assertThat(payments.store.log()).isEmpty();
    }

    @Test
    void without_atomic_each_command_is_on_its_own() {
        var outcome = send(false, process("a", "1.00"), process("b", "0"), process("c", "3.00"));

        assertThat(outcome).isEqualTo(Either.right(new BatchReceipt<>(2, List.of(refusedAt(1)), 2, 2, false)));
        assertThat(payments.store.log()).hasSize(2);
    }

    @Test
    void an_empty_batch_is_accepted_at_the_end_of_the_log_and_does_nothing() {
        payments.commands.single().handle(by(process("a", "1.00")));

        assertThat(send(true)).isEqualTo(Either.right(new BatchReceipt<>(0, List.of(), 0, 1, false)));
        assertThat(send(false)).isEqualTo(Either.right(new BatchReceipt<>(0, List.of(), 0, 1, false)));
    }

    @Test
    void a_batch_that_the_store_has_no_room_for_half_way_keeps_what_was_accepted_and_tries_no_more() {
        payments.store.room = 1;

        var outcome = send(false, process("a", "1.00"), process("b", "1.00"), process("c", "1.00"));

        var full = new StoreFull<PaymentRejection>(1, 1);
        assertThat(outcome)
                .isEqualTo(Either.right(new BatchReceipt<>(
                        1, List.of(new RejectedItem<>(1, full), new RejectedItem<>(2, full)), 1, 1, false)));
        assertThat(outcome.get().isFinal()).as("may be sent again").isFalse();
        assertThat(payments.store.requests()).hasSize(2);
    }

    @Test
    void a_batch_that_the_store_has_no_room_for_at_all_fails_as_a_whole() {
        payments.store.room = 0;

        assertThat(send(false, process("a", "0"), process("b", "1.00"), process("c", "1.00")))
                .isEqualTo(Either.left(new StoreFull<>(0, 0)));
    }

    @Test
    void an_unavailable_store_is_tried_as_often_for_a_batch_as_for_one_command() {
        var attempts = becomesUnavailable();

        assertThat(failuresOf(send(false, process("a", "1.00"), process("b", "1.00"))))
                .containsExactly("StoreUnavailable");
        assertThat(attempts).hasValue(Payments.ATTEMPTS);
    }

    @Test
    void a_store_that_becomes_unavailable_half_way_keeps_what_was_accepted_and_tries_no_more() {
        payments.store.beforeNextAppend(() -> {});
        var attempts = becomesUnavailable();

        var outcome = send(false, process("a", "1.00"), process("b", "1.00"), process("c", "1.00"));

        assertThat(outcome.get().accepted()).isOne();
        assertThat(failuresOf(outcome)).containsExactly("StoreUnavailable", "StoreUnavailable");
        assertThat(attempts).hasValue(Payments.ATTEMPTS);
    }

    private static RejectedItem<PaymentRejection> refusedAt(int index) {
        return new RejectedItem<>(index, new Rejected<>(new AmountNotPositive(Say.eur("0"))));
    }

    private Either<CommandFailure<PaymentRejection>, BatchReceipt<PaymentRejection>> send(
            boolean atomic, ProcessPayment... commands) {
        return payments.commands.batch().handle(by(new ProcessPayments(List.of(commands), atomic)));
    }

    /// Makes every append fail after those before it have succeeded.
    ///
    /// @return the number of attempts
    private AtomicInteger becomesUnavailable() {
        var attempts = new AtomicInteger();
        failAgain(attempts);
        return attempts;
    }

    private void failAgain(AtomicInteger attempts) {
        payments.store.beforeNextAppend(() -> {
            attempts.incrementAndGet();
            failAgain(attempts);
            throw new StoreUnavailableException("busy");
        });
    }

    private static List<String> failuresOf(
            Either<CommandFailure<PaymentRejection>, BatchReceipt<PaymentRejection>> outcome) {
        return outcome.fold(
                failure -> List.of(failure.getClass().getSimpleName()),
                receipt -> receipt.rejected().stream()
                        .map(item -> item.failure().getClass().getSimpleName())
                        .toList());
    }
}
