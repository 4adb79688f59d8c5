package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;

import com.gyroscops.application.billing.port.ExchangeRateSource;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.BatchReceipt;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.pipeline.CommandHandlers;
import java.util.function.Function;

/// The commands of payments.
///
/// @param single handles every [PaymentCommand]
/// @param batch handles many commands at once
public record PaymentCommands(
        CommandHandler<PaymentCommand, PaymentRejection, Receipt> single,
        CommandHandler<ProcessPayments, PaymentRejection, BatchReceipt<PaymentRejection>> batch) {

    /// The command handlers of payments, which decide with current exchange rates.
    public static PaymentCommands of(CommandHandlers handlers, ExchangeRateSource rates) {
        Function<PaymentCommand, Facts<PaymentFacts>> facts =
                command -> PaymentBoundary.of(command, new ReviewPolicy(rates.current()));
        var batch = new ProcessPaymentsHandler(handlers.retrying(PAYMENT, facts), handlers.batch(PAYMENT), facts);
        return new PaymentCommands(
                handlers.of(PAYMENT, facts, PaymentLogMessages::of),
                handlers.pipeline().around(batch, PaymentLogMessages::of));
    }
}
