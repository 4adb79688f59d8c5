package com.gyroscops.application.execution;

import static com.gyroscops.application.testing.Say.by;
import static com.gyroscops.application.testing.Say.payment;
import static com.gyroscops.application.testing.Say.process;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.billing.payment.ProcessPayments;
import com.gyroscops.application.command.BatchReceipt;
import com.gyroscops.application.command.BatchReceipt.RejectedItem;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandFailure.Rejected;
import com.gyroscops.application.testing.Payments;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentRejection.AmountNotPositive;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotPending;
import com.gyroscops.domain.billing.payment.PaymentStatus;
import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S15")
class BatchExecutorTest {

    private final Payments payments = new Payments();

    @AfterEach
    void stop() {
        payments.close();
    }

    @Test
    void an_atomic_batch_is_one_append() {
        var outcome = send(true, process("a", "1.00"), process("b", "20000.00"));

        assertThat(outcome).isEqualTo(Either.right(new BatchReceipt<>(2, List.of(), 3, 3, false)));
        assertThat(payments.store.requests()).hasSize(1);
    }

    @Test
    @Tag("B6")
    void one_refusal_in_an_atomic_batch_leaves_nothing_and_all_refusals_are_told() {
        var outcome = send(true, process("a", "1.00"), process("b", "0"), process("a", "1.00"));

        assertThat(outcome)
                .isEqualTo(Either.right(new BatchReceipt<>(
                        0,
                        List.of(
                                refused(1, new AmountNotPositive(Say.eur("0"))),
                                refused(2, new PaymentNotPending(payment("a"), PaymentStatus.AUTHORIZED))),
                        0,
                        0,
                        false)));
        assertThat(payments.store.log()).isEmpty();
    }

    @Test
    void an_atomic_batch_that_loses_a_race_is_decided_again_as_a_whole() {
        payments.store.beforeNextAppend(() -> send(false, process("b", "7.00")));

        var outcome = send(true, process("a", "1.00"), process("b", "1.00"));

        assertThat(outcome)
                .isEqualTo(Either.right(new BatchReceipt<>(
                        0,
                        List.of(refused(1, new PaymentNotPending(payment("b"), PaymentStatus.AUTHORIZED))),
                        0,
                        1,
                        false)));
        assertThat(payments.store.log()).hasSize(1);
    }

    @Test
    void without_atomic_each_command_is_on_its_own() {
        var outcome = send(false, process("a", "1.00"), process("b", "0"), process("c", "3.00"));

        assertThat(outcome)
                .isEqualTo(Either.right(
                        new BatchReceipt<>(2, List.of(refused(1, new AmountNotPositive(Say.eur("0")))), 2, 2, false)));
        assertThat(payments.store.log()).hasSize(2);
    }

    @Test
    void an_empty_batch_is_accepted_and_does_nothing() {
        assertThat(send(true)).isEqualTo(Either.right(new BatchReceipt<>(0, List.of(), 0, 0, false)));
        assertThat(send(false)).isEqualTo(Either.right(new BatchReceipt<>(0, List.of(), 0, 0, false)));
    }

    private static RejectedItem<PaymentRejection> refused(int index, PaymentRejection why) {
        return new RejectedItem<>(index, new Rejected<>(why));
    }

    private Either<CommandFailure<PaymentRejection>, BatchReceipt<PaymentRejection>> send(
            boolean atomic, ProcessPayment... commands) {
        return payments.useCases.batch().handle(by(new ProcessPayments(List.of(commands), atomic)));
    }
}
