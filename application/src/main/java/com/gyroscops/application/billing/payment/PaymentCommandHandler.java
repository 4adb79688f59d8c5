package com.gyroscops.application.billing.payment;

import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.execution.AggregateExecutor;
import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import io.vavr.control.Either;

/// Handles every command of a payment: names its stream, and fetches the exchange rates that a decision rests on.
record PaymentCommandHandler(AggregateExecutor<Payment, PaymentEvent> executor, ExchangeRateSource rates)
        implements CommandHandler<PaymentCommand, PaymentRejection, Receipt> {

    @Override
    public Either<CommandFailure<PaymentRejection>, Receipt> handle(
            CommandEnvelope<? extends PaymentCommand> envelope) {
        var stream = PaymentStream.of(envelope.command().paymentId());
        return executor.execute(stream, envelope, Payment.decider(new ReviewPolicy(rates.current())));
    }
}
