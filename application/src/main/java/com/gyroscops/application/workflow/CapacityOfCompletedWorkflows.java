package com.gyroscops.application.workflow;

import com.gyroscops.application.resources.published.CapacityOrders;
import com.gyroscops.application.resources.published.HeldCapacity;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.workflow.WorkflowEvent.WorkflowCompleted;
import com.gyroscops.eventsourcing.boundary.Facts;
import com.gyroscops.eventsourcing.policy.Policy;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import java.util.Comparator;

/// The policy that the capacity of a completed workflow is released.
public final class CapacityOfCompletedWorkflows {

    public static final Policy POLICY = Policy.named("capacity-of-completed-workflows")
            .when(
                    WorkflowCompleted.class,
                    (event, _) -> Facts.of(HeldCapacity.about(event.workflowId()))
                            .map(held -> held.regions().stream()
                                    .sorted(Comparator.comparing(RegionId::value))
                                    .<PolicyCommand<?>>map(region -> CapacityOrders.release(region, event.workflowId()))
                                    .toList()));

    private CapacityOfCompletedWorkflows() {}
}
