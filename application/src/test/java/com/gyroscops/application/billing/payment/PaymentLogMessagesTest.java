package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.testing.Say.payment;
import static com.gyroscops.application.testing.Say.process;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.eventsourcing.pipeline.LogMessages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentLogMessagesTest {

    @Test
    void a_processed_payment_is_told_with_its_amount_as_it_was_written() {
        assertThat(PaymentLogMessages.of(process("a", "100.00")))
                .isEqualTo(new LogMessages(
                        "Payment processed with event sourcing",
                        "Payment processing failed",
                        Map.of("paymentId", "a", "amount", "100.00", "currency", "EUR")));
    }

    @Test
    void every_other_command_is_told_with_its_payment() {
        assertThat(PaymentLogMessages.of(new CapturePayment(payment("a"), Optional.of("shipped"))))
                .isEqualTo(new LogMessages(
                        "Payment command accepted", "Payment command refused", Map.of("paymentId", "a")));
    }

    @Test
    void a_batch_is_told_with_its_size_and_whether_it_is_atomic() {
        var batch = new ProcessPayments(List.of(process("a", "1.00"), process("b", "2.00")), true);

        assertThat(PaymentLogMessages.of(batch))
                .isEqualTo(new LogMessages(
                        "Batch of payments processed",
                        "Batch of payments failed",
                        Map.of("commands", 2, "atomic", true)));
    }
}
