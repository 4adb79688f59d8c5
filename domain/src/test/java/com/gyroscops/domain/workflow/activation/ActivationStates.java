package com.gyroscops.domain.workflow.activation;

import static com.gyroscops.domain.workflow.activation.ActivationStep.ACTIVATE_WORKFLOW;
import static com.gyroscops.domain.workflow.activation.ActivationStep.CANCEL_PAYMENT;
import static com.gyroscops.domain.workflow.activation.ActivationStep.RELEASE_CAPACITY;
import static com.gyroscops.domain.workflow.activation.ActivationStep.RESERVE_CAPACITY;
import static com.gyroscops.domain.workflow.activation.ActivationStep.SUSPEND_WORKFLOW;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.Rejection;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.activation.ActivationCommand.CompleteStep;
import com.gyroscops.domain.workflow.activation.ActivationCommand.PassDeadline;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentApproved;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentCaptured;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentEnded;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentRequested;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordRegionLost;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RefuseStep;
import com.gyroscops.domain.workflow.activation.ActivationCommand.StartActivation;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.testkit.specification.Specification;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An activation in states that differ for some command, with the commands that lead there.
final class ActivationStates {

    static final ActivationId A1 = new ActivationId("activation-1");
    static final WorkflowId W7 = new WorkflowId("workflow-7");
    static final RegionId WEST = new RegionId("eu-west");

    /// The time at which the payment is requested, and its review approved.
    static final Instant NOON = Instant.parse("2025-03-01T12:00:00Z");
    /// 15 minutes later.
    static final Instant QUARTER_PAST = Instant.parse("2025-03-01T12:15:00Z");
    /// 3 days later.
    static final Instant THREE_DAYS_ON = Instant.parse("2025-03-04T12:00:00Z");

    static final ActivationCommand START = new StartActivation(
            A1, W7, new OrganizationId("acme"), new UserId("alice"), WEST, 10, Money.of("100.00", Currency.EUR));
    static final ActivationCommand REQUESTED = new RecordPaymentRequested(A1, false, NOON);
    static final ActivationCommand HELD = new RecordPaymentRequested(A1, true, NOON);
    static final ActivationCommand APPROVED = new RecordPaymentApproved(A1, NOON);
    static final ActivationCommand CAPTURED = new RecordPaymentCaptured(A1);
    static final ActivationCommand ENDED = new RecordPaymentEnded(A1, "payment-failed");
    static final ActivationCommand REGION_LOST = new RecordRegionLost(A1);
    static final ActivationCommand OVERDUE = new PassDeadline(A1, QUARTER_PAST);
    static final ActivationCommand REVIEW_OVERDUE = new PassDeadline(A1, THREE_DAYS_ON);

    static final List<ActivationCommand> TO_BILLING =
            List.of(START, done(RESERVE_CAPACITY), done(ACTIVATE_WORKFLOW));
    static final List<ActivationCommand> TO_WAITING = and(TO_BILLING, REQUESTED);
    static final List<ActivationCommand> TO_REVIEW = and(TO_BILLING, HELD);

    private static final Decider<Activation, ActivationCommand, ActivationEvent, Rejection> DECIDER = new Decider<>(
            new Activation.Absent(), Activation::decide, Activation::evolve);

    /// Every state by its name in tables.
    static final Map<String, Activation> ALL = new LinkedHashMap<>();

    static {
        var reserving = List.of(START);
        var activating = and(reserving, done(RESERVE_CAPACITY));
        var cancelling = and(TO_WAITING, OVERDUE);
        var listening = and(cancelling, refused(CANCEL_PAYMENT));
        var releasing = and(TO_WAITING, ENDED);
        var releasingInactive = and(activating, refused(ACTIVATE_WORKFLOW));
        var suspending = and(releasing, done(RELEASE_CAPACITY));
        var failing = and(reserving, refused(RESERVE_CAPACITY));
        ALL.put("Absent", after(List.of()));
        ALL.put("Reserving", after(reserving));
        ALL.put("ReservingLost", after(reserving, REGION_LOST));
        ALL.put("Activating", after(activating));
        ALL.put("ActivatingLost", after(activating, REGION_LOST));
        ALL.put("Billing", after(TO_BILLING));
        ALL.put("BillingLost", after(TO_BILLING, REGION_LOST));
        ALL.put("BillingCaptured", after(TO_BILLING, CAPTURED));
        ALL.put("BillingCapturedLost", after(TO_BILLING, CAPTURED, REGION_LOST));
        ALL.put("BillingEnded", after(TO_BILLING, ENDED));
        ALL.put("BillingEndedLost", after(TO_BILLING, ENDED, REGION_LOST));
        ALL.put("Waiting", after(TO_WAITING));
        ALL.put("InReview", after(TO_REVIEW));
        ALL.put("Cancelling", after(cancelling));
        ALL.put("CancellingLost", after(cancelling, REGION_LOST));
        ALL.put("CancellingCaptured", after(cancelling, CAPTURED));
        ALL.put("CancellingCapturedLost", after(cancelling, CAPTURED, REGION_LOST));
        ALL.put("CancellingEnded", after(cancelling, ENDED));
        ALL.put("CancellingEndedLost", after(cancelling, ENDED, REGION_LOST));
        ALL.put("Listening", after(listening));
        ALL.put("ListeningLost", after(listening, REGION_LOST));
        ALL.put("Refunding", after(listening, REGION_LOST, CAPTURED));
        ALL.put("Releasing", after(releasing));
        ALL.put("ReleasingInactive", after(releasingInactive));
        ALL.put("Suspending", after(suspending));
        ALL.put("Failing", after(failing));
        ALL.put("Paid", after(TO_WAITING, CAPTURED));
        ALL.put("Failed", after(failing, done(ActivationStep.FAIL_ACTIVATION)));
        ALL.put("Suspended", after(suspending, done(SUSPEND_WORKFLOW)));
    }

    private ActivationStates() {}

    static ActivationCommand done(ActivationStep step) {
        return new CompleteStep(A1, step);
    }

    static ActivationCommand refused(ActivationStep step) {
        return new RefuseStep(A1, step, "code");
    }

    static List<ActivationCommand> and(List<ActivationCommand> commands, ActivationCommand... more) {
        return Stream.concat(commands.stream(), Stream.of(more)).toList();
    }

    static Activation after(List<ActivationCommand> commands, ActivationCommand... more) {
        return DECIDER.evolve(DECIDER.initial(), events(and(commands, more)));
    }

    /// All events that `commands` lead to, in order.
    static List<ActivationEvent> events(List<ActivationCommand> commands) {
        var events = new ArrayList<ActivationEvent>();
        Activation state = new Activation.Absent();
        for (var command : commands) {
            var decided = state.decide(command).get();
            events.addAll(decided);
            state = DECIDER.evolve(state, decided);
        }
        return events;
    }

    static Specification<Activation, ActivationCommand, ActivationEvent, Rejection>.Given given(
            List<ActivationCommand> commands, ActivationCommand... more) {
        return new Specification<>(DECIDER)
                .given(events(and(commands, more)).toArray(ActivationEvent[]::new));
    }
}
