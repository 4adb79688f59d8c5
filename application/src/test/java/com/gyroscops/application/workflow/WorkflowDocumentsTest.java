package com.gyroscops.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.workflow.WorkflowView.Activation;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand;
import com.gyroscops.domain.workflow.WorkflowCommand.ActivateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.FailActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.ResumeWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import com.gyroscops.domain.workflow.WorkflowFacts;
import com.gyroscops.domain.workflow.WorkflowRejection;
import com.gyroscops.domain.workflow.WorkflowRejection.WorkflowNotActivating;
import com.gyroscops.domain.workflow.WorkflowStatus;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.documents.ModelDocumentStore;
import com.gyroscops.eventsourcing.testkit.execution.ModelCommands;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkflowDocumentsTest {

    private static final WorkflowId W1 = new WorkflowId("workflow-1");
    private static final WorkflowId W2 = new WorkflowId("workflow-2");
    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final UserId ALICE = new UserId("alice");
    private static final UserId BOB = new UserId("bob");
    private static final RegionId WEST = new RegionId("eu-west");
    private static final Money AMOUNT = Money.of("100.00", Currency.EUR);

    private final ModelCommands<WorkflowCommand, WorkflowRejection> workflows =
            ModelCommands.of(WorkflowAggregate.WORKFLOW, _ -> Facts.given(WorkflowFacts.NONE));
    private final ModelDocumentStore<WorkflowId, WorkflowView> documents =
            new ModelDocumentStore<>(WorkflowDocuments.TYPE);

    @BeforeEach
    void two_workflows() {
        workflows.handle(new CreateWorkflow(W1, ACME, ALICE, "Nightly import"));
        workflows.handle(new CreateWorkflow(W2, ACME, ALICE, "Monthly report"));
        workflows.handle(new RequestActivation(W1, WEST, 10, AMOUNT, BOB));
        workflows.handle(new FailActivation(W1, "region-unavailable"));
    }

    @Test
    void a_view_follows_the_log() {
        assertThat(view(W1))
                .contains(new WorkflowView(
                        W1,
                        ACME,
                        ALICE,
                        "Nightly import",
                        WorkflowStatus.ACTIVATION_FAILED,
                        Optional.of("region-unavailable"),
                        Optional.of(new Activation(WEST, 10, AMOUNT, BOB)),
                        3,
                        4,
                        TestClock.START,
                        TestClock.START));
        assertThat(view(new WorkflowId("workflow-3"))).isEmpty();
    }

    @Test
    void a_reason_is_shown_as_long_as_it_holds() {
        workflows.handle(new RequestActivation(W1, WEST, 5, AMOUNT, ALICE));
        assertShown(WorkflowStatus.ACTIVATING, Optional.empty());
        assertThat(view(W1).flatMap(WorkflowView::activation)).contains(new Activation(WEST, 5, AMOUNT, ALICE));

        workflows.handle(new ActivateWorkflow(W1));
        assertShown(WorkflowStatus.ACTIVE, Optional.empty());
        workflows.handle(new SuspendWorkflow(W1, Optional.of("maintenance")));
        assertShown(WorkflowStatus.SUSPENDED, Optional.of("maintenance"));
        workflows.handle(new ResumeWorkflow(W1));
        assertShown(WorkflowStatus.ACTIVE, Optional.empty());
        workflows.handle(new CompleteWorkflow(W1));
        assertShown(WorkflowStatus.COMPLETED, Optional.empty());
    }

    @Test
    void workflows_are_listed_by_status_in_the_order_in_which_they_were_created() {
        assertThat(listed(Set.of())).containsExactly(W1, W2);
        assertThat(listed(Set.of(WorkflowStatus.CREATED))).containsExactly(W2);
        assertThat(listed(Set.of(WorkflowStatus.ACTIVATION_FAILED, WorkflowStatus.ACTIVE)))
                .containsExactly(W1);
    }

    @Test
    void a_refused_command_leaves_no_event() {
        assertThat(workflows.handle(new ActivateWorkflow(W2)))
                .isEqualTo(Either.left(new Rejected<>(new WorkflowNotActivating(W2, WorkflowStatus.CREATED))));
        assertThat(workflows.log()).hasSize(4);
    }

    private void assertShown(WorkflowStatus status, Optional<String> reason) {
        assertThat(view(W1)).hasValueSatisfying(shown -> {
            assertThat(shown.status()).isEqualTo(status);
            assertThat(shown.reason()).isEqualTo(reason);
        });
    }

    private Optional<WorkflowView> view(WorkflowId id) {
        workflows.log().forEach(WorkflowDocuments.PROJECTION.into(documents)::apply);
        return documents.get(id).map(Document::value);
    }

    private List<WorkflowId> listed(Set<WorkflowStatus> statuses) {
        workflows.log().forEach(WorkflowDocuments.PROJECTION.into(documents)::apply);
        var query = DocumentQuery.<WorkflowView>all(Optional.empty(), 10).where(WorkflowDocuments.STATUS, statuses);
        return documents.page(query).documents().stream()
                .map(WorkflowView::workflowId)
                .toList();
    }
}
