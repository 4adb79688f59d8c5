package com.gyroscops.application.billing.payment;

import static com.gyroscops.eventsourcing.aggregate.EventVersion.version;

import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCancelled;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentCaptured;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentFailed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentProcessed;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Decimals;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/// Registers the payment with the framework: its name, its functions, and the stored names of its events.
public final class PaymentAggregate {

    /// The organization and the payer in events of versions without them.
    private static final String UNKNOWN = "unknown";

    public static final Aggregate<Payment, PaymentCommand, PaymentFacts, PaymentEvent, PaymentRejection> PAYMENT =
            Aggregate.named("Payment")
                    .identifiedBy(PaymentCommand::paymentId, PaymentId::value)
                    .deciding(new Payment.Absent(), Payment::decide, Payment::evolve)
                    .events(
                            PaymentEvent.class,
                            version(PaymentRequested.class, 2, PaymentAggregate::paidByRequester),
                            version(PaymentReviewRejected.class, 2, PaymentAggregate::paidByUnknown),
                            // Version 1 was the chapter's, with a floating-point amount.
                            version(
                                    PaymentProcessed.class,
                                    3,
                                    PaymentAggregate::withExactAmount,
                                    PaymentAggregate::paidByUnknown),
                            version(PaymentCaptured.class, 2, PaymentAggregate::paidByUnknown),
                            version(PaymentCancelled.class, 2, PaymentAggregate::paidByUnknown),
                            version(PaymentFailed.class, 2, PaymentAggregate::paidByUnknown))
                    .commands(PaymentCommand.class, _ -> PaymentExamples.FACTS, PaymentExamples::of)
                    .shownBy(PaymentViewFold::after);

    private PaymentAggregate() {}

    /// `{"amount": 100.0, "currency": "EUR"}` becomes `{"amount": {"amount": "100.00", "currency": "EUR"}}`.
    ///
    /// The floating-point value 0.30000000000000004 was written for an amount of 0.30. Such errors are far smaller than
    /// the smallest unit of any currency, so rounding to that unit restores the amount in any rounding mode. Half even
    /// avoids a bias if a true half was ever written.
    private static Map<String, Object> withExactAmount(Map<String, Object> data) {
        if (!(data.get("amount") instanceof Number amount)) {
            throw new IllegalArgumentException("amount is not a number");
        }
        if (!(data.get("currency") instanceof String code) || !Currency.accepts(code)) {
            throw new IllegalArgumentException("currency is not a currency's code");
        }
        var next = new LinkedHashMap<>(data);
        next.remove("currency");
        next.put("amount", Map.of("amount", exact(amount, new Currency(code)), "currency", code));
        return next;
    }

    /// The payer is the requester unless a request says otherwise, which the first version could not.
    private static Map<String, Object> paidByRequester(Map<String, Object> data) {
        return paidBy(data.getOrDefault("requestedBy", UNKNOWN), data);
    }

    private static Map<String, Object> paidByUnknown(Map<String, Object> data) {
        return paidBy(UNKNOWN, data);
    }

    private static Map<String, Object> paidBy(Object payer, Map<String, Object> data) {
        var next = new LinkedHashMap<>(data);
        next.put("organizationId", UNKNOWN);
        next.put("payerId", payer);
        return next;
    }

    private static String exact(Number amount, Currency currency) {
        // Through its text, which is the shortest that represents this double.
        var written = new BigDecimal(amount.toString());
        if (!Decimals.accepts(written)) {
            throw new IllegalArgumentException("amount is not " + Decimals.RULE);
        }
        var decimals = currency.decimals();
        var meant = decimals.isPresent() ? written.setScale(decimals.getAsInt(), RoundingMode.HALF_EVEN) : written;
        return meant.toPlainString();
    }
}
