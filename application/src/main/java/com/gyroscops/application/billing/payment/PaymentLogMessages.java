package com.gyroscops.application.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.eventsourcing.pipeline.LogMessages;
import java.util.Map;

/// Log messages for commands of payments; those for processing use the chapter's words.
final class PaymentLogMessages {

    private PaymentLogMessages() {}

    static LogMessages of(PaymentCommand command) {
        return command instanceof ProcessPayment process
                ? new LogMessages(
                        "Payment processed with event sourcing",
                        "Payment processing failed",
                        Map.of(
                                "paymentId", process.paymentId().value(),
                                "amount", process.amount().amount().toPlainString(),
                                "currency", process.amount().currency().code()))
                : new LogMessages(
                        "Payment command accepted",
                        "Payment command refused",
                        Map.of("paymentId", command.paymentId().value()));
    }

    static LogMessages of(ProcessPayments batch) {
        return new LogMessages(
                "Batch of payments processed",
                "Batch of payments failed",
                Map.of("commands", batch.commands().size(), "atomic", batch.atomic()));
    }
}
