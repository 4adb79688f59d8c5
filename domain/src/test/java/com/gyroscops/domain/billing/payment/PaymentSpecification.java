package com.gyroscops.domain.billing.payment;

import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.testkit.specification.Specification;

/// Specifications of payments: `given(requested("100.00 EUR")).when(cancel()).then(cancelled())`.
final class PaymentSpecification {

    private PaymentSpecification() {}

    static Specification<Payment, PaymentCommand, PaymentEvent, PaymentRejection>.Given given(PaymentEvent... history) {
        return under(PaymentExamples.POLICY).given(history);
    }

    static Specification<Payment, PaymentCommand, PaymentEvent, PaymentRejection> under(ReviewPolicy policy) {
        return new Specification<>(decider(policy));
    }

    static Specification<Payment, PaymentCommand, PaymentEvent, PaymentRejection> with(PaymentFacts facts) {
        return new Specification<>(decider(facts));
    }

    static Decider<Payment, PaymentCommand, PaymentEvent, PaymentRejection> decider(ReviewPolicy policy) {
        return decider(PaymentFacts.of(policy));
    }

    static Decider<Payment, PaymentCommand, PaymentEvent, PaymentRejection> decider(PaymentFacts facts) {
        return new Decider<>(new Payment.Absent(), (state, command) -> state.decide(command, facts), Payment::evolve);
    }
}
