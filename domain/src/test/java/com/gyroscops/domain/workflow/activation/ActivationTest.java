package com.gyroscops.domain.workflow.activation;

import static com.gyroscops.domain.workflow.activation.ActivationStates.A1;
import static com.gyroscops.domain.workflow.activation.ActivationStates.APPROVED;
import static com.gyroscops.domain.workflow.activation.ActivationStates.CAPTURED;
import static com.gyroscops.domain.workflow.activation.ActivationStates.NOON;
import static com.gyroscops.domain.workflow.activation.ActivationStates.OVERDUE;
import static com.gyroscops.domain.workflow.activation.ActivationStates.QUARTER_PAST;
import static com.gyroscops.domain.workflow.activation.ActivationStates.REGION_LOST;
import static com.gyroscops.domain.workflow.activation.ActivationStates.REQUESTED;
import static com.gyroscops.domain.workflow.activation.ActivationStates.REVIEW_OVERDUE;
import static com.gyroscops.domain.workflow.activation.ActivationStates.START;
import static com.gyroscops.domain.workflow.activation.ActivationStates.THREE_DAYS_ON;
import static com.gyroscops.domain.workflow.activation.ActivationStates.TO_BILLING;
import static com.gyroscops.domain.workflow.activation.ActivationStates.TO_REVIEW;
import static com.gyroscops.domain.workflow.activation.ActivationStates.TO_WAITING;
import static com.gyroscops.domain.workflow.activation.ActivationStates.W7;
import static com.gyroscops.domain.workflow.activation.ActivationStates.WEST;
import static com.gyroscops.domain.workflow.activation.ActivationStates.and;
import static com.gyroscops.domain.workflow.activation.ActivationStates.done;
import static com.gyroscops.domain.workflow.activation.ActivationStates.events;
import static com.gyroscops.domain.workflow.activation.ActivationStates.given;
import static com.gyroscops.domain.workflow.activation.ActivationStates.refused;
import static com.gyroscops.domain.workflow.activation.ActivationStep.ACTIVATE_WORKFLOW;
import static com.gyroscops.domain.workflow.activation.ActivationStep.CANCEL_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.FAIL_ACTIVATION;
import static com.gyroscops.domain.workflow.activation.ActivationStep.PROCESS_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.REFUND_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.RELEASE_CAPACITY;
import static com.gyroscops.domain.workflow.activation.ActivationStep.REQUEST_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.RESERVE_CAPACITY;
import static com.gyroscops.domain.workflow.activation.ActivationStep.SUSPEND_WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.workflow.activation.ActivationCommand.PassDeadline;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentApproved;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentEnded;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RefuseStep;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationFailed;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaid;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentAwaited;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentCaptured;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentEnded;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationRegionLost;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepCompleted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRequested;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationSuspended;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationTakenBack;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The ways of an activation. All single decisions are in [DecisionTableTest].
class ActivationTest {

    private static final ActivationEvent PAID = new ActivationPaid(A1, W7, WEST);

    @Test
    void capacity_is_reserved_the_workflow_activated_the_payment_requested_and_processed() {
        assertThat(steps(and(TO_WAITING, done(PROCESS_PAYMENT), CAPTURED)))
                .containsExactly(RESERVE_CAPACITY, ACTIVATE_WORKFLOW, REQUEST_PAYMENT, PROCESS_PAYMENT);
        given(TO_WAITING, done(PROCESS_PAYMENT))
                .when(CAPTURED)
                .then(new ActivationPaymentCaptured(A1, W7), PAID);
    }

    @Test
    void an_activation_keeps_what_was_asked_for() {
        var started = (ActivationStarted) events(List.of(START)).getFirst();

        assertThat(START)
                .isEqualTo(new ActivationCommand.StartActivation(
                        started.activationId(),
                        started.workflowId(),
                        started.organizationId(),
                        started.requestedBy(),
                        started.regionId(),
                        started.units(),
                        started.amount()));
    }

    @Test
    void an_activation_without_capacity_fails_with_the_reason() {
        var noCapacity = and(List.of(START), new RefuseStep(A1, RESERVE_CAPACITY, "insufficient-resources"));

        assertThat(steps(noCapacity)).containsExactly(RESERVE_CAPACITY, FAIL_ACTIVATION);
        given(noCapacity)
                .when(done(FAIL_ACTIVATION))
                .then(completed(FAIL_ACTIVATION), new ActivationFailed(A1, W7, WEST, "insufficient-resources"));
    }

    @Test
    void a_workflow_that_cannot_be_activated_gives_its_capacity_back() {
        var refused = and(List.of(START), done(RESERVE_CAPACITY), refused(ACTIVATE_WORKFLOW));

        assertThat(steps(and(refused, done(RELEASE_CAPACITY))))
                .containsExactly(RESERVE_CAPACITY, ACTIVATE_WORKFLOW, RELEASE_CAPACITY, FAIL_ACTIVATION);
    }

    @Test
    void a_payment_has_a_quarter_of_an_hour_from_its_request() {
        assertThat(Activation.PAYMENT_TIME).isEqualTo(Duration.ofMinutes(15));
        assertThat(events(TO_WAITING)).contains(new ActivationPaymentAwaited(A1, W7, false, QUARTER_PAST));
        assertThat(wayBack(TO_WAITING, OVERDUE, done(CANCEL_PAYMENT))).isEqualTo("payment-overdue");
    }

    @Test
    void a_review_has_three_days_from_the_request() {
        assertThat(Activation.REVIEW_TIME).isEqualTo(Duration.ofDays(3));
        assertThat(events(TO_REVIEW)).contains(new ActivationPaymentAwaited(A1, W7, true, THREE_DAYS_ON));
        given(TO_REVIEW).when(OVERDUE).thenNothing();
        assertThat(wayBack(TO_REVIEW, REVIEW_OVERDUE, done(CANCEL_PAYMENT))).isEqualTo("payment-overdue");
    }

    @Test
    void a_deadline_that_another_has_replaced_does_not_count() {
        var approvedAt = NOON.plus(Duration.ofDays(1));
        var approved = and(TO_REVIEW, new RecordPaymentApproved(A1, approvedAt));
        var due = approvedAt.plus(Duration.ofMinutes(15));

        assertThat(events(approved)).contains(new ActivationPaymentAwaited(A1, W7, false, due));
        given(approved).when(REVIEW_OVERDUE).thenNothing();
        given(approved)
                .when(new PassDeadline(A1, due))
                .then(new ActivationTakenBack(A1, W7, "payment-overdue"), requested(CANCEL_PAYMENT));
    }

    @Test
    void an_approved_payment_is_processed() {
        assertThat(steps(TO_REVIEW)).last().isEqualTo(REQUEST_PAYMENT);
        assertThat(steps(and(TO_REVIEW, APPROVED))).last().isEqualTo(PROCESS_PAYMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payment-failed", "payment-cancelled", "review-rejected"})
    void a_payment_that_ended_without_a_capture_is_taken_back_without_a_cancellation(String reason) {
        var ended = new RecordPaymentEnded(A1, reason);

        given(TO_WAITING)
                .when(ended)
                .then(
                        new ActivationPaymentEnded(A1, W7, reason),
                        new ActivationTakenBack(A1, W7, reason),
                        requested(RELEASE_CAPACITY));
        assertThat(wayBack(TO_WAITING, ended)).isEqualTo(reason);
        assertThat(wayBack(TO_REVIEW, ended)).isEqualTo(reason);
    }

    @Test
    void a_payment_request_that_is_refused_is_taken_back_with_the_reason() {
        assertThat(wayBack(TO_BILLING, new RefuseStep(A1, REQUEST_PAYMENT, "limit-exceeded")))
                .isEqualTo("limit-exceeded");
    }

    @ParameterizedTest
    @CsvSource({"0, RESERVE_CAPACITY", "1, ACTIVATE_WORKFLOW"})
    void a_region_lost_on_the_way_is_remembered_until_the_answer_to_the_step(int answers, ActivationStep step) {
        var before = TO_BILLING.subList(0, 1 + answers);

        given(before).when(REGION_LOST).then(new ActivationRegionLost(A1, W7));
        given(and(before, REGION_LOST))
                .when(done(step))
                .then(
                        completed(step),
                        new ActivationTakenBack(A1, W7, "region-unavailable"),
                        requested(RELEASE_CAPACITY));
    }

    @Test
    void a_workflow_that_became_active_before_its_region_was_lost_ends_as_suspended() {
        assertThat(wayBack(TO_BILLING.subList(0, 2), REGION_LOST, done(ACTIVATE_WORKFLOW)))
                .isEqualTo("region-unavailable");
    }

    @Test
    void a_region_lost_while_the_payment_is_requested_or_awaited_cancels_the_payment() {
        assertThat(wayBack(TO_BILLING, REGION_LOST, REQUESTED, done(CANCEL_PAYMENT)))
                .isEqualTo("region-unavailable");
        assertThat(wayBack(TO_WAITING, REGION_LOST, done(CANCEL_PAYMENT))).isEqualTo("region-unavailable");
    }

    @Test
    void capacity_is_released_only_when_the_payment_is_cancelled() {
        assertThat(steps(and(TO_WAITING, OVERDUE))).last().isEqualTo(CANCEL_PAYMENT);
        given(TO_WAITING, OVERDUE)
                .when(done(CANCEL_PAYMENT))
                .then(completed(CANCEL_PAYMENT), requested(RELEASE_CAPACITY));
    }

    @Test
    void a_capture_that_won_against_the_cancellation_ends_as_paid() {
        given(TO_WAITING, OVERDUE, refused(CANCEL_PAYMENT))
                .when(CAPTURED)
                .then(new ActivationPaymentCaptured(A1, W7), PAID);
        assertThat(events(and(TO_WAITING, OVERDUE, CAPTURED, refused(CANCEL_PAYMENT))))
                .last()
                .isEqualTo(PAID);
    }

    @Test
    void a_capture_that_won_is_refunded_when_the_region_is_lost() {
        assertThat(wayBack(TO_WAITING, REGION_LOST, refused(CANCEL_PAYMENT), CAPTURED, done(REFUND_PAYMENT)))
                .isEqualTo("region-unavailable");
        assertThat(steps(and(TO_WAITING, OVERDUE, REGION_LOST, CAPTURED, refused(CANCEL_PAYMENT))))
                .last()
                .isEqualTo(REFUND_PAYMENT);
    }

    @Test
    void an_activation_that_has_ended_changes_no_more() {
        var ended = and(TO_WAITING, CAPTURED);

        given(ended).when(REGION_LOST).thenNothing();
        given(ended).when(OVERDUE).thenNothing();
        given(ended).when(START).thenNothing();
    }

    /// The reason with which an activation of a workflow that became active ends as suspended, after the capacity has
    /// been released and the workflow suspended as the last steps.
    private static String wayBack(List<ActivationCommand> before, ActivationCommand... back) {
        var all = events(and(and(before, back), done(RELEASE_CAPACITY), done(SUSPEND_WORKFLOW)));
        assertThat(steps(and(and(before, back), done(RELEASE_CAPACITY))))
                .endsWith(RELEASE_CAPACITY, SUSPEND_WORKFLOW);
        assertThat(all).last().isInstanceOf(ActivationSuspended.class);
        return ((ActivationSuspended) all.getLast()).reason();
    }

    /// The steps that are requested after `commands`, in order.
    private static List<ActivationStep> steps(List<ActivationCommand> commands) {
        return events(commands).stream()
                .flatMap(event -> event instanceof ActivationStepRequested e ? Stream.of(e.step()) : Stream.empty())
                .toList();
    }

    private static ActivationEvent requested(ActivationStep step) {
        return new ActivationStepRequested(A1, W7, step);
    }

    private static ActivationEvent completed(ActivationStep step) {
        return new ActivationStepCompleted(A1, W7, step);
    }
}
