package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.POLICY;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancelled;
import static com.gyroscops.domain.billing.payment.PaymentExamples.captured;
import static com.gyroscops.domain.billing.payment.PaymentExamples.failed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.heldFor;
import static com.gyroscops.domain.billing.payment.PaymentExamples.processed;
import static com.gyroscops.domain.billing.payment.PaymentExamples.refunded;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requested;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;

import java.util.List;

/// A payment in each of its states, as a history leads there.
final class PaymentStates {

    static final String AMOUNT = "100.00 EUR";

    private PaymentStates() {}

    static List<Payment> all() {
        return List.of(
                after(),
                after(requested(AMOUNT)),
                after(requested(AMOUNT), heldFor(DIRECTOR, AMOUNT)),
                after(processed(AMOUNT)),
                after(processed(AMOUNT), captured(AMOUNT)),
                after(processed(AMOUNT), captured(AMOUNT), refunded(AMOUNT)),
                after(requested(AMOUNT), cancelled()),
                after(requested(AMOUNT), failed()));
    }

    static Payment after(PaymentEvent... history) {
        var decider = Payment.decider(POLICY);
        return decider.evolve(decider.initial(), List.of(history));
    }
}
