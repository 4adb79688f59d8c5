package com.gyroscops.exercises;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static com.gyroscops.domain.billing.payment.ReviewerRole.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.Opening;
import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.Payment.InReview;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentEvent;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentHeldForReview;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.PaymentRejection;
import com.gyroscops.domain.billing.payment.PaymentFacts;
import com.gyroscops.domain.billing.payment.ReviewPolicy;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.ExchangeRates;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.command.RejectionCode;
import com.gyroscops.exercises.support.Exercise;
import com.gyroscops.exercises.support.Hint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Exercise(3)
class Exercise03Test {

    private static final PaymentId ID = new PaymentId("p");
    private static final UserId ALICE = new UserId("alice");
    private static final Opening OPENING =
            new Opening(new OrganizationId("acme"), ALICE, Optional.empty(), Optional.of(BigDecimal.ONE));
    private static final Money AMOUNT = Money.of("20000", Currency.EUR);

    private final Decider<Payment, PaymentCommand, PaymentEvent, PaymentRejection> payment =
            PAYMENT.with(PaymentFacts.of(new ReviewPolicy(new ExchangeRates(Map.of()))));

    @Test
    @Hint(1)
    void a_later_hold_raises_the_role() {
        assertThat(after(requested(), heldFor(MANAGER), heldFor(DIRECTOR)))
                .as("a payment that was held for a manager, and then for a director, is in review by a director")
                .isEqualTo(new InReview(ID, OPENING, AMOUNT, ALICE, DIRECTOR));
    }

    @Test
    @Hint(1)
    void who_was_enough_before_is_no_more() {
        var raised = after(requested(), heldFor(MANAGER), heldFor(DIRECTOR));
        var outcome = payment.decide(raised, new ApproveReview(ID, MANAGER, new UserId("max"), Optional.empty()));

        assertThat(outcome.<String>fold(refusal -> RejectionCode.of(refusal), events -> "approved"))
                .as("a manager cannot approve it any more")
                .isEqualTo("role-insufficient");
    }

    @Test
    @Hint(2)
    void no_hold_lowers_the_role() {
        var held = after(requested(), heldFor(DIRECTOR));

        assertThat(held.evolve(heldFor(MANAGER)))
                .as("a hold for a manager does not take it from the director")
                .isSameAs(held);
        assertThat(held.evolve(heldFor(DIRECTOR)))
                .as("a second hold for a director changes nothing")
                .isSameAs(held);
    }

    private static PaymentEvent requested() {
        return new PaymentRequested(ID, OPENING, AMOUNT, ALICE);
    }

    private static PaymentEvent heldFor(ReviewerRole role) {
        return new PaymentHeldForReview(ID, role, AMOUNT, BigDecimal.ONE);
    }

    private Payment after(PaymentEvent... history) {
        return payment.evolve(payment.initial(), List.of(history));
    }
}
