package com.gyroscops.domain.workflow.activation;

import com.gyroscops.domain.shared.Rejection;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationFailed;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaid;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentAwaited;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentCaptured;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentEnded;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationRegionLost;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepCompleted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRefused;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRequested;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationSuspended;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationTakenBack;
import com.gyroscops.domain.workflow.activation.Progress.PaymentProgress;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The activation of a workflow as a value: reserve capacity, activate the workflow, request its payment and wait for
/// the capture. What fails on the way is taken back.
///
/// It ends in exactly one of: active and paid; failed; suspended as unpaid, with no capacity held and no open payment.
public sealed interface Activation {

    /// How long a payment may take, from its request or the approval of its review.
    Duration PAYMENT_TIME = Duration.ofMinutes(15);

    /// How long the review of a payment may take.
    Duration REVIEW_TIME = Duration.ofDays(3);

    /// The state before the first event.
    record Absent() implements Activation {}

    /// It waits for the answer to a step on the way to its payment.
    record Advancing(Progress progress, ActivationStep step) implements Activation {}

    /// It waits for the capture of its payment.
    ///
    /// @param due the first instant at which the payment is overdue
    record Waiting(Progress progress, boolean inReview, Instant due) implements Activation {}

    /// It is taken back.
    ///
    /// @param step the step whose answer it waits for; empty while it waits to hear whether the payment was captured
    /// @param reason why
    record Compensating(Progress progress, Optional<ActivationStep> step, String reason) implements Activation {}

    /// It has ended.
    record Ended(ActivationStatus outcome, Progress progress) implements Activation {}

    /// Decides `command`: never a rejection, and no events when it does not matter any more.
    default Either<Rejection, List<ActivationEvent>> decide(ActivationCommand command) {
        return Either.right(
                switch (this) {
                    case Absent _ -> ActivationDecisions.start(command);
                    case Advancing a -> ActivationDecisions.advance(a, command);
                    case Waiting w -> ActivationDecisions.whileWaiting(w, command);
                    case Compensating c -> Compensation.compensate(c, command);
                    case Ended _ -> List.of();
                });
    }

    /// The activation after `event`. An event that cannot follow this state changes nothing; `decide` never emits one.
    default Activation evolve(ActivationEvent event) {
        return switch (event) {
            case ActivationStarted e when this instanceof Absent -> new Advancing(begun(e), ActivationStep.RESERVE_CAPACITY);
            case ActivationStepRequested e when this instanceof Advancing a -> new Advancing(a.progress(), e.step());
            case ActivationStepRequested e
            when this instanceof Compensating c -> new Compensating(c.progress(), Optional.of(e.step()), c.reason());
            case ActivationStepCompleted e when e.step() == ActivationStep.ACTIVATE_WORKFLOW ->
                with(progress().map(Progress::withWorkflowActivated));
            case ActivationStepCompleted e when e.step() == ActivationStep.REQUEST_PAYMENT ->
                with(progress().map(Progress::withPaymentRequested));
            case ActivationStepRefused e
            when e.step() == ActivationStep.CANCEL_PAYMENT && this instanceof Compensating c ->
                new Compensating(c.progress(), Optional.empty(), c.reason());
            case ActivationPaymentAwaited e when progress().isPresent() ->
                new Waiting(progress().orElseThrow(), e.inReview(), e.due());
            case ActivationPaymentCaptured _ -> with(progress().map(p -> p.with(PaymentProgress.CAPTURED)));
            case ActivationPaymentEnded _ -> with(progress().map(p -> p.with(PaymentProgress.ENDED)));
            case ActivationRegionLost _ -> with(progress().map(Progress::withRegionLost));
            case ActivationTakenBack e when progress().isPresent() ->
                new Compensating(progress().orElseThrow(), Optional.empty(), e.reason());
            case ActivationPaid _ -> ended(ActivationStatus.PAID);
            case ActivationFailed _ -> ended(ActivationStatus.FAILED);
            case ActivationSuspended _ -> ended(ActivationStatus.SUSPENDED_UNPAID);
            case ActivationStarted _, ActivationStepRequested _, ActivationStepCompleted _, ActivationStepRefused _ -> this;
            case ActivationPaymentAwaited _, ActivationTakenBack _ -> this;
        };
    }

    /// The status of the activation; empty when there is none.
    default Optional<ActivationStatus> status() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Advancing(_, var step) when step == ActivationStep.RESERVE_CAPACITY -> Optional.of(ActivationStatus.RESERVING);
            case Advancing(_, var step) when step == ActivationStep.ACTIVATE_WORKFLOW -> Optional.of(ActivationStatus.ACTIVATING);
            case Advancing _ -> Optional.of(ActivationStatus.BILLING);
            case Waiting _ -> Optional.of(ActivationStatus.WAITING_FOR_PAYMENT);
            case Compensating _ -> Optional.of(ActivationStatus.COMPENSATING);
            case Ended e -> Optional.of(e.outcome());
        };
    }

    private static Progress begun(ActivationStarted e) {
        return new Progress(
                e.activationId(), e.workflowId(), e.regionId(), false, false, PaymentProgress.NOT_REQUESTED);
    }

    /// What it knows; empty when it does not exist.
    private Optional<Progress> progress() {
        return switch (this) {
            case Absent _ -> Optional.empty();
            case Advancing(var progress, _) -> Optional.of(progress);
            case Waiting(var progress, _, _) -> Optional.of(progress);
            case Compensating(var progress, _, _) -> Optional.of(progress);
            case Ended(_, var progress) -> Optional.of(progress);
        };
    }

    private Activation ended(ActivationStatus status) {
        return progress().<Activation>map(progress -> new Ended(status, progress)).orElse(this);
    }

    /// The same state with other knowledge.
    private Activation with(Optional<Progress> next) {
        return next.map(progress -> switch (this) {
                    case Absent _ -> this;
                    case Advancing(_, var step) -> new Advancing(progress, step);
                    case Waiting(_, var inReview, var due) -> new Waiting(progress, inReview, due);
                    case Compensating(_, var step, var reason) -> new Compensating(progress, step, reason);
                    case Ended(var outcome, _) -> new Ended(outcome, progress);
                })
                .orElse(this);
    }
}
