package com.gyroscops.application.workflow;

import static com.gyroscops.application.resources.region.RegionAggregate.REGION;
import static com.gyroscops.application.testing.Say.ACME_ID;
import static com.gyroscops.application.testing.Say.ALICE;
import static com.gyroscops.application.testing.Say.eur;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.testing.Contexts;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.resources.region.RegionCommand.ReleaseCapacity;
import com.gyroscops.domain.resources.region.RegionCommand.ReserveCapacity;
import com.gyroscops.domain.resources.region.RegionEvent.CapacityReleased;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand.ActivateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacityOfCompletedWorkflowsTest {

    private static final WorkflowId W1 = new WorkflowId("workflow-1");
    private static final WorkflowId W2 = new WorkflowId("workflow-2");
    private static final RegionId NORTH = new RegionId("eu-north");
    private static final RegionId WEST = new RegionId("eu-west");

    private final Contexts contexts = new Contexts(List.of(CapacityOfCompletedWorkflows.POLICY), List.of());

    CapacityOfCompletedWorkflowsTest() {
        for (var region : List.of(WEST, NORTH)) {
            contexts.alice(REGION, new OpenRegion(region, "Region", 10));
            contexts.alice(REGION, new ReserveCapacity(region, W1, 3));
            contexts.alice(REGION, new ReserveCapacity(region, W2, 4));
        }
        contexts.alice(WORKFLOW, new CreateWorkflow(W1, ACME_ID, ALICE, "Import"));
        contexts.alice(WORKFLOW, new RequestActivation(W1, WEST, 3, eur("100.00"), ALICE));
        contexts.alice(WORKFLOW, new ActivateWorkflow(W1));
    }

    @Test
    void the_capacity_of_a_completed_workflow_is_released_in_each_region() {
        contexts.alice(WORKFLOW, new CompleteWorkflow(W1));

        contexts.runPolicies();

        assertThat(contexts.events(CapacityReleased.class))
                .containsExactly(new CapacityReleased(NORTH, W1, 3), new CapacityReleased(WEST, W1, 3));
    }

    @Test
    void nothing_is_released_before_the_workflow_is_completed() {
        contexts.runPolicies();

        assertThat(contexts.events(CapacityReleased.class)).isEmpty();
    }

    @Test
    void a_region_whose_capacity_was_released_before_gets_no_command() {
        contexts.alice(REGION, new ReleaseCapacity(WEST, W1));
        contexts.alice(WORKFLOW, new CompleteWorkflow(W1));
        var before = contexts.store.requests().size();

        contexts.runPolicies();

        assertThat(contexts.events(CapacityReleased.class))
                .containsExactly(new CapacityReleased(WEST, W1, 3), new CapacityReleased(NORTH, W1, 3));
        assertThat(contexts.store.requests()).hasSize(before + 1);
    }
}
