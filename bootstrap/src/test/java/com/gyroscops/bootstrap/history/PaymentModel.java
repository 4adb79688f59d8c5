package com.gyroscops.bootstrap.history;

import com.gyroscops.bootstrap.history.Outcome.Accepted;
import com.gyroscops.bootstrap.history.Outcome.LostRace;
import com.gyroscops.bootstrap.history.Outcome.Mismatch;
import com.gyroscops.bootstrap.history.Outcome.Refused;
import com.gyroscops.bootstrap.history.Outcome.Seen;
import com.gyroscops.bootstrap.history.Outcome.Unexpected;
import com.gyroscops.bootstrap.history.Outcome.Unknown;
import com.gyroscops.bootstrap.history.Outcome.Unsent;
import com.gyroscops.bootstrap.history.Request.Look;
import com.gyroscops.bootstrap.history.Request.Order;
import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.eventsourcing.command.RejectionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A payment that executes one operation after the other, against which responses are checked.
///
/// @param types the types of its events so far
record PaymentModel(Payment payment, List<String> types) {

    static final PaymentModel NEW = new PaymentModel(new Payment.Absent(), List.of());

    /// The clients only use euro.
    private static final PaymentFacts FACTS =
            PaymentFacts.of(new ReviewPolicy(new ExchangeRates(Map.of(Currency.EUR, BigDecimal.ONE))));

    int revision() {
        return types.size();
    }

    /// The payment after `operation`; empty when the operation cannot have its outcome on this payment.
    ///
    /// An operation with an unknown outcome is executed here if that changes the payment. If it changes nothing, it
    /// need not be executed.
    Optional<PaymentModel> after(Operation operation) {
        return switch (operation.request()) {
            case Look _ ->
                Optional.of(this).filter(_ -> operation.outcome() instanceof Seen(var seen) && seen.equals(types));
            case Order order -> after(order, operation.outcome());
        };
    }

    private Optional<PaymentModel> after(Order order, Outcome outcome) {
        return switch (outcome) {
            case Accepted accepted ->
                executed(order)
                        .filter(next -> next.revision() == accepted.revision()
                                && next.types
                                        .subList(revision(), next.revision())
                                        .equals(accepted.types()));
            case Refused(var code) -> Optional.of(this).filter(_ -> refuses(order, code));
            case Mismatch(var actual) ->
                Optional.of(this).filter(_ -> actual == revision() && !order.accepts(revision()));
            case Unknown _, Unexpected _ -> executed(order).filter(next -> next.revision() > revision());
            case LostRace _, Unsent _, Seen _ -> Optional.empty();
        };
    }

    /// The payment after `order`; empty when it refuses the command.
    Optional<PaymentModel> executed(Order order) {
        return order.accepts(revision())
                ? payment.decide(order.command(), FACTS).toJavaOptional().map(this::with)
                : Optional.empty();
    }

    /// A missing payment is reported before its revision is compared.
    private boolean refuses(Order order, String code) {
        var decision = payment.decide(order.command(), FACTS);
        return decision.isLeft()
                && RejectionCode.of(decision.getLeft()).equals(code)
                && (order.accepts(revision()) || revision() == 0);
    }

    private PaymentModel with(List<PaymentEvent> events) {
        var after = payment;
        var more = new ArrayList<>(types);
        for (PaymentEvent event : events) {
            after = after.evolve(event);
            more.add(event.getClass().getSimpleName());
        }
        return new PaymentModel(after, List.copyOf(more));
    }
}
