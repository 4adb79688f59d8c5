package com.gyroscops.domain.workflow;

import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivated;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationFailed;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowActivationRequested;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCompleted;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCreated;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowResumed;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowSuspended;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.testkit.specification.Specification;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A workflow in states that differ for some command, with a history that leads there, and its events.
final class WorkflowStates {

    static final WorkflowId W7 = new WorkflowId("workflow-7");
    static final OrganizationId ACME = new OrganizationId("acme");
    static final UserId ALICE = new UserId("alice");
    static final RegionId WEST = new RegionId("eu-west");
    static final Money AMOUNT = Money.of("100.00", Currency.EUR);

    static final WorkflowEvent CREATED = new WorkflowCreated(W7, ACME, ALICE, "Nightly import");
    static final WorkflowEvent REQUESTED = new WorkflowActivationRequested(W7, ACME, ALICE, WEST, 10, AMOUNT);
    static final WorkflowEvent ACTIVATED = new WorkflowActivated(W7);
    static final WorkflowEvent FAILED = new WorkflowActivationFailed(W7, "insufficient-resources");
    static final WorkflowEvent SUSPENDED = new WorkflowSuspended(W7, Optional.of("maintenance"));
    static final WorkflowEvent FOUND_UNPAID = new WorkflowSuspended(W7, Optional.of(Workflow.UNPAID));
    static final WorkflowEvent RESUMED = new WorkflowResumed(W7);
    static final WorkflowEvent COMPLETED = new WorkflowCompleted(W7);

    private static final Decider<Workflow, WorkflowCommand, WorkflowEvent, WorkflowRejection> DECIDER =
            deciding(WorkflowFacts.NONE);

    /// Every state by its name in tables.
    static final Map<String, Workflow> ALL = Map.of(
            "Absent", after(),
            "Created", after(CREATED),
            "Activating", after(CREATED, REQUESTED),
            "ActivationFailed", after(CREATED, REQUESTED, FAILED),
            "Active", after(CREATED, REQUESTED, ACTIVATED),
            "Suspended", after(CREATED, REQUESTED, ACTIVATED, SUSPENDED),
            "Unpaid", after(CREATED, REQUESTED, ACTIVATED, FOUND_UNPAID),
            "Completed", after(CREATED, REQUESTED, ACTIVATED, COMPLETED));

    private WorkflowStates() {}

    static Workflow after(WorkflowEvent... history) {
        return DECIDER.evolve(DECIDER.initial(), List.of(history));
    }

    static Specification<Workflow, WorkflowCommand, WorkflowEvent, WorkflowRejection>.Given given(
            WorkflowEvent... history) {
        return new Specification<>(DECIDER).given(history);
    }

    static Specification<Workflow, WorkflowCommand, WorkflowEvent, WorkflowRejection> with(WorkflowFacts facts) {
        return new Specification<>(deciding(facts));
    }

    private static Decider<Workflow, WorkflowCommand, WorkflowEvent, WorkflowRejection> deciding(WorkflowFacts facts) {
        return new Decider<>(
                new Workflow.Absent(), (workflow, command) -> workflow.decide(command, facts), Workflow::evolve);
    }
}
