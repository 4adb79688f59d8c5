package com.gyroscops.application.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Folding;
import com.gyroscops.domain.identity.user.UserEvent.UserDefaultDeclared;
import com.gyroscops.domain.identity.user.UserEvent.UserSuspended;
import com.gyroscops.domain.resources.region.RegionEvent.RegionMarkedUnavailable;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowFacts;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The facts of decisions on workflows.
class WorkflowAggregateTest {

    private static final WorkflowId W1 = new WorkflowId("workflow-1");
    private static final UserId ALICE = new UserId("alice");
    private static final UserId BOB = new UserId("bob");
    private static final RegionId WEST = new RegionId("eu-west");
    private static final RegionId NORTH = new RegionId("eu-north");

    private static final Folding LOG = Folding.after(
            new UserSuspended(ALICE, Optional.empty()),
            new UserDefaultDeclared(BOB, Optional.empty()),
            new RegionMarkedUnavailable(WEST, Optional.empty()));

    @Test
    void a_creation_depends_on_the_suspension_of_its_creator() {
        assertThat(creation(ALICE)).isEqualTo(new WorkflowFacts(true, false));
        assertThat(creation(BOB)).isEqualTo(WorkflowFacts.NONE);
    }

    @Test
    void a_request_of_activation_depends_on_its_region() {
        assertThat(activation(WEST)).isEqualTo(new WorkflowFacts(false, true));
        assertThat(activation(NORTH)).isEqualTo(WorkflowFacts.NONE);
    }

    @Test
    void other_decisions_read_no_facts() {
        assertThat(WorkflowAggregate.facts(new CompleteWorkflow(W1)).parts()).isEmpty();
    }

    private static WorkflowFacts creation(UserId creator) {
        var command = new CreateWorkflow(W1, new OrganizationId("acme"), creator, "Nightly import");
        return LOG.of(WorkflowAggregate.facts(command));
    }

    private static WorkflowFacts activation(RegionId region) {
        var command = new RequestActivation(W1, region, 10, Money.of("100.00", Currency.EUR), ALICE);
        return LOG.of(WorkflowAggregate.facts(command));
    }
}
