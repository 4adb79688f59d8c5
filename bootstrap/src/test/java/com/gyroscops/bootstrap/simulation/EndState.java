package com.gyroscops.bootstrap.simulation;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;
import static com.gyroscops.application.workflow.activation.ActivationAggregate.ACTIVATION;

import com.gyroscops.domain.billing.payment.Payment;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReleased;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReserved;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.Workflow;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationRequested;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationPaymentAwaited;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationStarted;
import com.gyroscops.domain.workflow.activation.ActivationEvent.ActivationTakenBack;
import com.gyroscops.domain.workflow.activation.ActivationId;
import com.gyroscops.domain.workflow.activation.ActivationStatus;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What holds at the end of every history, read from the log alone: each requested activation has ended once, in
/// exactly one of the three ways, and nothing is left behind.
final class EndState {

    private static final Set<String> OPEN = Set.of("Pending", "InReview", "Authorized");

    private final EventReader log;
    private final List<RecordedEvent> events;
    private final List<String> problems = new ArrayList<>();

    private EndState(EventReader log) {
        this.log = log;
        this.events = log.readAll(0, Integer.MAX_VALUE);
    }

    static EndState of(EventReader log) {
        return new EndState(log);
    }

    List<String> problems() {
        var requests = count(WorkflowActivationRequested.class);
        var started = all(ActivationStarted.class);
        check(requests == started.size(), requests + " requests led to " + started.size() + " activations");
        var latest = new LinkedHashMap<WorkflowId, ActivationStarted>();
        for (ActivationStarted activation : started) {
            latest.put(activation.workflowId(), activation);
            checkPayment(activation.activationId());
        }
        latest.forEach(this::checkWorkflow);
        checkDeadlines();
        return problems;
    }

    /// The payment of an activation was requested once at most, and is open or captured only if that ended as paid.
    private void checkPayment(ActivationId id) {
        var status = status(id);
        check(status.filter(EndState::isEnd).isPresent(), id + " has not ended: " + status);
        var payment = state(PAYMENT, id.value());
        var name = payment.getClass().getSimpleName();
        check(!OPEN.contains(name), id + " ended as " + status + " with a payment that is " + name);
        if (status.equals(Optional.of(ActivationStatus.PAID))) {
            check(payment instanceof Payment.Completed || payment instanceof Payment.Refunded, id + " is not paid: " + name);
        }
        var requests = all(PaymentRequested.class).stream()
                .filter(requested -> requested.paymentId().value().equals(id.value()))
                .count();
        check(requests <= 1, id + " has requested its payment " + requests + " times");
    }

    private void checkWorkflow(WorkflowId id, ActivationStarted last) {
        var workflow = state(WORKFLOW, id.value());
        var held = held(id);
        var status = status(last.activationId()).orElseThrow();
        var isPaid = status == ActivationStatus.PAID && !(workflow instanceof Workflow.Completed);
        check(
                held.equals(isPaid ? Map.of(last.regionId().value(), 1) : Map.of()),
                id + " ended as " + status + " and holds capacity " + held);
        check(fits(workflow, status), id + " ended as " + status + " and is " + workflow);
    }

    private static boolean fits(Workflow workflow, ActivationStatus status) {
        return switch (workflow) {
            case Workflow.Active _ -> status == ActivationStatus.PAID;
            case Workflow.Suspended s -> s.unpaid() == (status == ActivationStatus.SUSPENDED_UNPAID);
            case Workflow.ActivationFailed _ -> status == ActivationStatus.FAILED;
            case Workflow.Completed _ -> status != ActivationStatus.FAILED;
            case Workflow.Absent _, Workflow.Created _, Workflow.Activating _ -> false;
        };
    }

    /// An activation is only overdue at the last deadline that was set.
    private void checkDeadlines() {
        var due = new LinkedHashMap<ActivationId, ActivationPaymentAwaited>();
        for (RecordedEvent event : events) {
            switch (event.data()) {
                case ActivationPaymentAwaited awaited -> due.put(awaited.activationId(), awaited);
                case ActivationTakenBack back when back.reason().equals("payment-overdue") -> {
                    var last = due.get(back.activationId());
                    check(
                            last != null && !event.timestamp().isBefore(last.due()),
                            back.activationId() + " was overdue at " + event.timestamp() + " and not " + last);
                }
                default -> {}
            }
        }
    }

    /// How many reservations of a workflow are left, by region.
    private Map<String, Integer> held(WorkflowId workflow) {
        var held = new LinkedHashMap<String, Integer>();
        for (RecordedEvent event : events) {
            switch (event.data()) {
                case CapacityReserved e when e.workflowId().equals(workflow) ->
                    held.merge(e.regionId().value(), 1, Integer::sum);
                case CapacityReleased e when e.workflowId().equals(workflow) ->
                    held.computeIfPresent(e.regionId().value(), (_, count) -> count == 1 ? null : count - 1);
                default -> {}
            }
        }
        return held;
    }

    private Optional<ActivationStatus> status(ActivationId id) {
        return state(ACTIVATION, id.value()).status();
    }

    private static boolean isEnd(ActivationStatus status) {
        return switch (status) {
            case PAID, FAILED, SUSPENDED_UNPAID -> true;
            case RESERVING, ACTIVATING, BILLING, WAITING_FOR_PAYMENT, COMPENSATING -> false;
        };
    }

    private <S, E> S state(Aggregate<S, ?, ?, E, ?> aggregate, String id) {
        var state = aggregate.initial();
        for (RecordedEvent event : log.readStream(aggregate.stream(id), StreamSlice.all())) {
            state = aggregate.evolve().apply(state, aggregate.family().cast(event.data()));
        }
        return state;
    }

    private long count(Class<?> type) {
        return all(type).size();
    }

    private <T> List<T> all(Class<T> type) {
        return events.stream()
                .map(RecordedEvent::data)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private void check(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }
}
