package com.gyroscops.domain.workflow;

import static com.gyroscops.domain.workflow.WorkflowStates.ACME;
import static com.gyroscops.domain.workflow.WorkflowStates.ALICE;
import static com.gyroscops.domain.workflow.WorkflowStates.AMOUNT;
import static com.gyroscops.domain.workflow.WorkflowStates.W7;
import static com.gyroscops.domain.workflow.WorkflowStates.WEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.workflow.WorkflowCommand.ActivateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.FailActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.ResumeWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import com.gyroscops.eventsourcing.command.RejectionCode;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The decision on every command in every state with every kind of facts: the events, `already so`, or the code of the
/// rejection. `*` stands for all facts. The suspension is without a reason; others, and amounts, are in [WorkflowTest].
class DecisionTableTest {

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

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void every_command_does_in_every_state_with_all_facts_what_the_table_says(Cell cell) {
        var state = Objects.requireNonNull(WorkflowStates.ALL.get(cell.state()));
        var command = COMMANDS.stream()
                .filter(each -> name(each).equals(cell.command()))
                .findFirst()
                .orElseThrow();
        var facts = Objects.requireNonNull(FACTS.get(cell.facts()));

        assertThat(outcome(state.decide(command, facts))).isEqualTo(cell.outcome());
    }

    @Test
    void the_table_has_one_cell_for_every_command_in_every_state_with_all_facts() {
        assertThat(table().map(Cell::question))
                .containsExactlyInAnyOrderElementsOf(Stream.of(names(WorkflowCommand.class))
                        .flatMap(command -> WorkflowStates.ALL.keySet().stream().map(state -> command + " in " + state))
                        .flatMap(cell -> FACTS.keySet().stream().map(facts -> cell + " with " + facts))
                        .toList());
    }

    @Test
    void every_state_and_every_event_occurs() {
        assertThat(WorkflowStates.ALL.values().stream().map(DecisionTableTest::name))
                .contains(names(Workflow.class));
        assertThat(table().map(Cell::outcome)).contains(names(WorkflowEvent.class));
    }

    static Stream<Cell> table() {
        return TABLE.lines().filter(line -> !line.isBlank()).flatMap(line -> {
            var columns = line.strip().split(" *\\| *", 4);
            return Stream.of(columns[2].split(" "))
                    .flatMap(state -> facts(columns[3]).map(facts -> new Cell(columns[0], state, facts, columns[1])));
        });
    }

    private static Stream<String> facts(String column) {
        return column.equals("*") ? FACTS.keySet().stream().sorted() : Stream.of(column.split(" "));
    }

    private static String outcome(Either<WorkflowRejection, List<WorkflowEvent>> decision) {
        return decision.fold(
                RejectionCode::of,
                events -> events.isEmpty()
                        ? "already so"
                        : events.stream().map(DecisionTableTest::name).collect(Collectors.joining(" ")));
    }

    private static String name(Object member) {
        return member.getClass().getSimpleName();
    }

    private static String[] names(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toArray(String[]::new);
    }

    record Cell(String command, String state, String facts, String outcome) {

        String question() {
            return command + " in " + state + " with " + facts;
        }

        @Override
        public String toString() {
            return question() + ": " + outcome;
        }
    }
}
