package com.gyroscops.application.workflow.activation;

import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.domain.workflow.activation.ActivationStatus;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An activation of a workflow as queries return it.
///
/// @param waitingFor a step, `payment` or `review`; empty at the end
/// @param deadline the first instant at which the payment or its review is overdue
/// @param steps what happened, in order
/// @param outcome `paid`, or why not; empty before the end
/// @param streams its own stream, and those of the aggregates that carry out its steps
public record ActivationView(
        WorkflowId workflowId,
        ActivationId activationId,
        ActivationStatus state,
        Optional<String> waitingFor,
        Optional<Instant> deadline,
        List<Step> steps,
        Optional<String> outcome,
        List<StreamId> streams) {

    /// An event of the activation.
    ///
    /// @param what a phrase, such as `reserve-capacity refused: insufficient-resources`
    public record Step(Instant at, String what, String eventId) {}

    public ActivationView {
        steps = List.copyOf(steps);
        streams = List.copyOf(streams);
    }

    static ActivationView started(ActivationStarted event, List<StreamId> streams) {
        return new ActivationView(
                event.workflowId(),
                event.activationId(),
                ActivationStatus.RESERVING,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                streams);
    }

    ActivationView becoming(ActivationStatus next) {
        return new ActivationView(workflowId, activationId, next, waitingFor, deadline, steps, outcome, streams);
    }

    ActivationView waitingFor(String next) {
        return new ActivationView(
                workflowId, activationId, state, Optional.of(next), deadline, steps, outcome, streams);
    }

    ActivationView until(Optional<Instant> due) {
        return new ActivationView(workflowId, activationId, state, waitingFor, due, steps, outcome, streams);
    }

    ActivationView ended(ActivationStatus end, String how) {
        return new ActivationView(
                workflowId, activationId, end, Optional.empty(), Optional.empty(), steps, Optional.of(how), streams);
    }

    ActivationView and(String what, RecordedEvent event) {
        var more = new ArrayList<>(steps);
        more.add(new Step(event.timestamp(), what, event.id().toString()));
        return new ActivationView(workflowId, activationId, state, waitingFor, deadline, more, outcome, streams);
    }
}
