package com.gyroscops.application.billing.payment;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;

import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.BatchReceipt;
import com.gyroscops.eventsourcing.command.BatchReceipt.RejectedItem;
import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreUnavailable;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.execution.BatchExecutor;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/// Handles a batch: as one atomic step, or command by command.
///
/// @param single handles one command of a batch that is not atomic
record ProcessPaymentsHandler(
        CommandHandler<PaymentCommand, PaymentRejection, Receipt> single,
        BatchExecutor<Payment, PaymentEvent> executor,
        Function<? super PaymentCommand, Facts<PaymentFacts>> facts)
        implements CommandHandler<ProcessPayments, PaymentRejection, BatchReceipt<PaymentRejection>> {

    @Override
    public Either<CommandFailure<PaymentRejection>, BatchReceipt<PaymentRejection>> handle(
            CommandEnvelope<? extends ProcessPayments> envelope) {
        return envelope.command().atomic() ? allOrNothing(envelope) : oneByOne(envelope);
    }

    private Either<CommandFailure<PaymentRejection>, BatchReceipt<PaymentRejection>> allOrNothing(
            CommandEnvelope<? extends ProcessPayments> envelope) {
        return executor.execute(envelope.command().commands(), envelope.metadata(), PAYMENT, facts);
    }

    /// Stops when the store is full or unavailable. If nothing of the batch was stored by then, the whole batch fails.
    private Either<CommandFailure<PaymentRejection>, BatchReceipt<PaymentRejection>> oneByOne(
            CommandEnvelope<? extends ProcessPayments> envelope) {
        var metadata = envelope.metadata().ofBatchItem();
        var receipts = new ArrayList<Receipt>();
        var rejected = new ArrayList<RejectedItem<PaymentRejection>>();
        var head = executor.loader().reader().head();
        var failed = Optional.<CommandFailure<PaymentRejection>>empty();
        for (ProcessPayment command : envelope.command().commands()) {
            var index = receipts.size() + rejected.size();
            Either<CommandFailure<PaymentRejection>, Receipt> outcome = failed.isPresent()
                    ? Either.left(failed.get())
                    : single.handle(new CommandEnvelope<>(command, metadata));
            outcome.peek(receipts::add).peekLeft(failure -> rejected.add(new RejectedItem<>(index, failure)));
            failed = outcome.fold(Optional::of, _ -> Optional.<CommandFailure<PaymentRejection>>empty())
                    .filter(failure -> failure instanceof StoreFull || failure instanceof StoreUnavailable);
        }
        if (receipts.isEmpty() && failed.isPresent()) {
            return Either.left(failed.get());
        }
        var events = receipts.stream().mapToInt(Receipt::newEvents).sum();
        var position = receipts.stream().mapToLong(Receipt::position).reduce(head, Math::max);
        return Either.right(new BatchReceipt<>(receipts.size(), rejected, events, position, false));
    }
}
