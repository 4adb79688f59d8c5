package com.gyroscops.application.billing.payment;

import com.gyroscops.application.pipeline.Narration;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import java.util.Map;

/// What the log says about commands of payments; the words for processing one are the chapter's (S60, S61).
final class PaymentNarration {

    private PaymentNarration() {}

    static Narration of(PaymentCommand command) {
        return command instanceof ProcessPayment process
                ? new Narration(
                        "Payment processed with event sourcing",
                        "Payment processing failed",
                        Map.of(
                                "paymentId", process.paymentId().value(),
                                "amount", process.amount().amount().toPlainString(),
                                "currency", process.amount().currency().code()))
                : new Narration(
                        "Payment command accepted",
                        "Payment command refused",
                        Map.of("paymentId", command.paymentId().value()));
    }

    static Narration of(ProcessPayments batch) {
        return new Narration(
                "Batch of payments processed",
                "Batch of payments failed",
                Map.of("commands", batch.commands().size(), "atomic", batch.atomic()));
    }
}
