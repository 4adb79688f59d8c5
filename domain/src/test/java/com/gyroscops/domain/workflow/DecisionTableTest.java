package com.gyroscops.domain.workflow;

import static com.gyroscops.domain.workflow.WorkflowStates.ACME;
import static com.gyroscops.domain.workflow.WorkflowStates.ALICE;
import static com.gyroscops.domain.workflow.WorkflowStates.AMOUNT;
import static com.gyroscops.domain.workflow.WorkflowStates.W7;
import static com.gyroscops.domain.workflow.WorkflowStates.WEST;

import com.gyroscops.domain.workflow.WorkflowCommand.ActivateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.FailActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.ResumeWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import com.gyroscops.eventsourcing.testkit.specification.DecisionTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The decision on every command in every state with every kind of facts: the events, `already so`, or the code of the
/// rejection. `*` stands for all facts. The suspension is without a reason; others, and amounts, are in [WorkflowTest].
class DecisionTableTest extends DecisionTable<Workflow, WorkflowCommand> {

    private static final String TABLE = """
            CreateWorkflow    | WorkflowCreated             | Absent                                | None RegionUnavailable
            CreateWorkflow    | user-suspended              | Absent                                | UserSuspended Both
            CreateWorkflow    | workflow-already-exists     | Created Activating ActivationFailed   | *
            CreateWorkflow    | workflow-already-exists     | Active                                | *
            CreateWorkflow    | workflow-already-exists     | Suspended Unpaid Completed            | *

            RequestActivation | WorkflowActivationRequested | Created ActivationFailed Unpaid       | None UserSuspended
            RequestActivation | region-unavailable          | Created ActivationFailed Unpaid       | RegionUnavailable Both
            RequestActivation | workflow-not-activatable    | Activating Active Suspended Completed | *
            RequestActivation | workflow-not-found          | Absent                                | *

            ActivateWorkflow  | WorkflowActivated           | Activating                            | *
            ActivateWorkflow  | already so                  | Active                                | *
            ActivateWorkflow  | workflow-not-activating     | Created ActivationFailed Suspended    | *
            ActivateWorkflow  | workflow-not-activating     | Unpaid Completed                      | *
            ActivateWorkflow  | workflow-not-found          | Absent                                | *

            FailActivation    | WorkflowActivationFailed    | Activating                            | *
            FailActivation    | already so                  | ActivationFailed                      | *
            FailActivation    | workflow-not-activating     | Created Active Suspended Unpaid       | *
            FailActivation    | workflow-not-activating     | Completed                             | *
            FailActivation    | workflow-not-found          | Absent                                | *

            SuspendWorkflow   | WorkflowSuspended           | Active                                | *
            SuspendWorkflow   | already so                  | Suspended Unpaid                      | *
            SuspendWorkflow   | workflow-not-active         | Created Activating ActivationFailed   | *
            SuspendWorkflow   | workflow-not-active         | Completed                             | *
            SuspendWorkflow   | workflow-not-found          | Absent                                | *

            ResumeWorkflow    | WorkflowResumed             | Suspended                             | *
            ResumeWorkflow    | already so                  | Active                                | *
            ResumeWorkflow    | workflow-unpaid             | Unpaid                                | *
            ResumeWorkflow    | workflow-not-suspended      | Created Activating ActivationFailed   | *
            ResumeWorkflow    | workflow-not-suspended      | Completed                             | *
            ResumeWorkflow    | workflow-not-found          | Absent                                | *

            CompleteWorkflow  | WorkflowCompleted           | Active Suspended Unpaid               | *
            CompleteWorkflow  | already so                  | Completed                             | *
            CompleteWorkflow  | workflow-not-completable    | Created Activating ActivationFailed   | *
            CompleteWorkflow  | workflow-not-found          | Absent                                | *
            """;

    /// Every kind of facts that a decision can be given.
    private static final Map<String, WorkflowFacts> FACTS = Map.of(
            "None", WorkflowFacts.NONE,
            "UserSuspended", new WorkflowFacts(true, false),
            "RegionUnavailable", new WorkflowFacts(false, true),
            "Both", new WorkflowFacts(true, true));

    private static final List<WorkflowCommand> COMMANDS = List.of(
            new CreateWorkflow(W7, ACME, ALICE, "Nightly import"),
            new RequestActivation(W7, WEST, 10, AMOUNT, ALICE),
            new ActivateWorkflow(W7),
            new FailActivation(W7, "region-unavailable"),
            new SuspendWorkflow(W7, Optional.empty()),
            new ResumeWorkflow(W7),
            new CompleteWorkflow(W7));

    DecisionTableTest() {
        super(TABLE, WorkflowStates.ALL, COMMANDS, FACTS, Workflow::decide);
    }
}
