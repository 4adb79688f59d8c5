package com.gyroscops.domain.billing.payment;

import static com.gyroscops.domain.billing.payment.PaymentExamples.MAX;
import static com.gyroscops.domain.billing.payment.PaymentExamples.OPENING;
import static com.gyroscops.domain.billing.payment.PaymentExamples.PAYMENT;
import static com.gyroscops.domain.billing.payment.PaymentExamples.RITA;
import static com.gyroscops.domain.billing.payment.PaymentExamples.approve;
import static com.gyroscops.domain.billing.payment.PaymentExamples.approved;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancel;
import static com.gyroscops.domain.billing.payment.PaymentExamples.cancelled;
import static com.gyroscops.domain.billing.payment.PaymentExamples.heldFor;
import static com.gyroscops.domain.billing.payment.PaymentExamples.reject;
import static com.gyroscops.domain.billing.payment.PaymentExamples.rejected;
import static com.gyroscops.domain.billing.payment.PaymentExamples.requested;
import static com.gyroscops.domain.billing.payment.PaymentSpecification.given;
import static com.gyroscops.domain.billing.payment.ReviewerRole.DIRECTOR;
import static com.gyroscops.domain.billing.payment.ReviewerRole.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewApproved;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentReviewRejected;
import com.gyroscops.domain.billing.payment.PaymentRejection.ApproverIsRequester;
import com.gyroscops.domain.billing.payment.PaymentRejection.PaymentNotInReview;
import com.gyroscops.domain.billing.payment.PaymentRejection.RoleInsufficient;
import com.gyroscops.eventsourcing.testkit.specification.Specification;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewingAPaymentTest {

    @ParameterizedTest
    @EnumSource
    void a_manager_or_a_director_approves_what_is_held_for_a_manager(ReviewerRole role) {
        heldForA(MANAGER).when(approve(role, MAX)).then(approved(role, MAX));
    }

    @Test
    void a_director_approves_what_is_held_for_a_director() {
        heldForA(DIRECTOR).when(approve(DIRECTOR, MAX)).then(approved(DIRECTOR, MAX));
    }

    @Test
    void a_manager_does_not_approve_what_is_held_for_a_director() {
        heldForA(DIRECTOR).when(approve(MANAGER, MAX)).thenRejected(new RoleInsufficient(DIRECTOR, MANAGER));
    }

    @ParameterizedTest
    @EnumSource
    void who_asked_does_not_approve(ReviewerRole required) {
        heldForA(required).when(approve(DIRECTOR, RITA)).thenRejected(new ApproverIsRequester(RITA));
    }

    @Test
    void a_manager_who_asked_is_refused_for_the_role_first() {
        heldForA(DIRECTOR).when(approve(MANAGER, RITA)).thenRejected(new RoleInsufficient(DIRECTOR, MANAGER));
    }

    @Test
    void an_approved_payment_is_pending_as_it_was() {
        assertThat(PaymentStates.after(requested("10000 EUR"), heldFor(MANAGER, "10000 EUR"), approved(MANAGER, MAX)))
                .isEqualTo(PaymentStates.after(requested("10000 EUR")));
    }

    @Test
    void an_approval_is_given_once() {
        given(requested("10000 EUR"), heldFor(MANAGER, "10000 EUR"), approved(MANAGER, MAX))
                .when(approve(MANAGER, MAX))
                .thenRejected(new PaymentNotInReview(PAYMENT, PaymentStatus.PENDING));
    }

    @ParameterizedTest
    @EnumSource
    void a_manager_or_a_director_rejects_what_is_held_for_a_manager(ReviewerRole role) {
        heldForA(MANAGER).when(reject(role, MAX)).then(rejected(role, MAX));
    }

    @Test
    void a_manager_does_not_reject_what_is_held_for_a_director() {
        heldForA(DIRECTOR).when(reject(MANAGER, MAX)).thenRejected(new RoleInsufficient(DIRECTOR, MANAGER));
    }

    @Test
    void who_asked_may_reject() {
        heldForA(MANAGER).when(reject(MANAGER, RITA)).then(rejected(MANAGER, RITA));
    }

    @Test
    void a_rejected_payment_is_cancelled() {
        given(requested("10000 EUR"), heldFor(MANAGER, "10000 EUR"), rejected(MANAGER, MAX))
                .when(cancel())
                .thenNothing();
    }

    @ParameterizedTest
    @EnumSource
    void a_payment_in_review_can_be_cancelled(ReviewerRole required) {
        heldForA(required).when(cancel()).then(cancelled());
    }

    @Test
    void a_cancelled_payment_is_not_reviewed_any_more() {
        given(requested("10000 EUR"), heldFor(MANAGER, "10000 EUR"), cancelled())
                .when(approve(MANAGER, MAX))
                .thenRejected(new PaymentNotInReview(PAYMENT, PaymentStatus.CANCELLED));
    }

    @Test
    void a_review_keeps_its_reason() {
        var reason = Optional.of("known customer");
        heldForA(MANAGER)
                .when(new ApproveReview(PAYMENT, MANAGER, MAX, reason))
                .then(new PaymentReviewApproved(PAYMENT, MANAGER, MAX, reason));
        heldForA(MANAGER)
                .when(new RejectReview(PAYMENT, MANAGER, MAX, reason))
                .then(new PaymentReviewRejected(PAYMENT, OPENING, MANAGER, MAX, reason));
    }

    private static Specification<Payment, PaymentCommand, PaymentEvent, PaymentRejection>.Given heldForA(
            ReviewerRole role) {
        return given(requested("100000 EUR"), heldFor(role, "100000 EUR"));
    }
}
