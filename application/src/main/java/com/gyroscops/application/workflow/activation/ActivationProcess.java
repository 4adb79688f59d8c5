package com.gyroscops.application.workflow.activation;

import static com.gyroscops.application.workflow.activation.ActivationAggregate.ACTIVATION;
import static com.gyroscops.eventsourcing.policy.Policy.send;

import com.gyroscops.application.billing.published.PaymentNotice;
import com.gyroscops.application.resources.published.RegionLost;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationRequested;
import com.gyroscops.domain.workflow.activation.ActivationCommand;
import com.gyroscops.domain.workflow.activation.ActivationCommand.PassDeadline;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentApproved;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentCaptured;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordPaymentEnded;
import com.gyroscops.domain.workflow.activation.ActivationCommand.RecordRegionLost;
import com.gyroscops.domain.workflow.activation.ActivationCommand.StartActivation;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaid;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentAwaited;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStepRequested;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationTakenBack;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.Receipt.Emitted;
import com.gyroscops.eventsourcing.deadline.DeadlineType;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.policy.Policy;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The process of activating workflows: what an activation is told, and when.
public final class ActivationProcess {

    /// Distinguishes the payments of activations from others, by their ids.
    private static final String PREFIX = "activation-";

    /// Tells activations what happens in the contexts around them, and carries out their steps.
    public static final Policy POLICY = Policy.named("workflow-activation")
            .when(WorkflowActivationRequested.class, ActivationProcess::start)
            .when(ActivationStepRequested.class, (event, _) -> ActivationSteps.of(event))
            .when(PaymentNotice.EVENTS, ActivationProcess::notice)
            .when(RegionLost.EVENTS, (lost, _) -> lost(lost));

    /// The time that a payment, or its review, may take.
    public static final DeadlineType DEADLINE = DeadlineType.named("activation-payment", ActivationProcess::overdue)
            .setBy(ActivationPaymentAwaited.class, ActivationPaymentAwaited::due)
            .withdrawnBy(ActivationPaid.class)
            .withdrawnBy(ActivationTakenBack.class);

    private ActivationProcess() {}

    /// The activation that the event starts, if it is a request.
    public static Optional<ActivationId> startedBy(Emitted event) {
        return event.type().name().equals(WorkflowActivationRequested.class.getSimpleName())
                ? Optional.of(idOf(event.id()))
                : Optional.empty();
    }

    private static ActivationId idOf(EventId request) {
        return new ActivationId(PREFIX + request);
    }

    /// Each request starts an activation of its own.
    private static Facts<List<PolicyCommand<?>>> start(WorkflowActivationRequested event, RecordedEvent recorded) {
        return send(to(new StartActivation(
                idOf(recorded.id()),
                event.workflowId(),
                event.organizationId(),
                event.requestedBy(),
                event.regionId(),
                event.units(),
                event.amount())));
    }

    private static Facts<List<PolicyCommand<?>>> notice(PaymentNotice notice, RecordedEvent recorded) {
        if (!notice.paymentId().startsWith(PREFIX)) {
            return send();
        }
        var activation = new ActivationId(notice.paymentId());
        return send(to(
                switch (notice) {
                    case PaymentNotice.Approved _ -> new RecordPaymentApproved(activation, recorded.timestamp());
                    case PaymentNotice.Captured _ -> new RecordPaymentCaptured(activation);
                    case PaymentNotice.Ended(_, var reason) -> new RecordPaymentEnded(activation, reason);
                }));
    }

    private static Facts<List<PolicyCommand<?>>> lost(RegionLost lost) {
        return Facts.of(OpenActivations.in(lost.region()))
                .map(open -> open.ids().stream()
                        .sorted(Comparator.comparing(ActivationId::value))
                        .<PolicyCommand<?>>map(activation -> to(new RecordRegionLost(activation)))
                        .toList());
    }

    private static PolicyCommand<?> overdue(String activation, Instant due) {
        return to(new PassDeadline(new ActivationId(activation), due));
    }

    static PolicyCommand<ActivationCommand> to(ActivationCommand command) {
        return PolicyCommand.to(ACTIVATION, command);
    }
}
