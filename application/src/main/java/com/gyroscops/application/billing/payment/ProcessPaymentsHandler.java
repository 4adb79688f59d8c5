package com.gyroscops.application.billing.payment;

import com.gyroscops.application.command.BatchReceipt;
import com.gyroscops.application.command.BatchReceipt.RejectedItem;
import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.execution.BatchExecutor;
import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import io.vavr.control.Either;
import java.util.ArrayList;

/// Handles a batch: as one atomic step, or command by command.
///
/// @param single handles one command of a batch that is not atomic
record ProcessPaymentsHandler(
        CommandHandler<PaymentCommand, PaymentRejection, Receipt> single,
        BatchExecutor<Payment, PaymentEvent> executor,
        ExchangeRateSource rates)
        implements CommandHandler<ProcessPayments, PaymentRejection, BatchReceipt<PaymentRejection>> {

    @Override
    public Either<CommandFailure<PaymentRejection>, BatchReceipt<PaymentRejection>> handle(
            CommandEnvelope<? extends ProcessPayments> envelope) {
        return envelope.command().atomic() ? allOrNothing(envelope) : Either.right(oneByOne(envelope));
    }

    private Either<CommandFailure<PaymentRejection>, BatchReceipt<PaymentRejection>> allOrNothing(
            CommandEnvelope<? extends ProcessPayments> envelope) {
        return executor.execute(
                envelope.command().commands(),
                envelope.metadata(),
                Payment.decider(new ReviewPolicy(rates.current())),
                command -> PaymentStream.of(command.paymentId()));
    }

    private BatchReceipt<PaymentRejection> oneByOne(CommandEnvelope<? extends ProcessPayments> envelope) {
        var metadata = envelope.metadata().ofBatchItem();
        var receipts = new ArrayList<Receipt>();
        var rejected = new ArrayList<RejectedItem<PaymentRejection>>();
        var head = executor.history().reader().head();
        for (ProcessPayment command : envelope.command().commands()) {
            var index = receipts.size() + rejected.size();
            single.handle(new CommandEnvelope<>(command, metadata))
                    .peek(receipts::add)
                    .peekLeft(failure -> rejected.add(new RejectedItem<>(index, failure)));
        }
        var events = receipts.stream().mapToInt(Receipt::newEvents).sum();
        var position = receipts.stream().mapToLong(Receipt::position).reduce(head, Math::max);
        return new BatchReceipt<>(receipts.size(), rejected, events, position, false);
    }
}
