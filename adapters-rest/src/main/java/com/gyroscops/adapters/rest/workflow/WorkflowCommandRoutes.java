package com.gyroscops.adapters.rest.workflow;

import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.CommandRoutes;
import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.ResumeWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import com.gyroscops.domain.workflow.WorkflowRejection;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The commands to one workflow that clients send: path, body and command of each.
///
/// @param ids generates the ids of commands, and of workflows without an id in the request
record WorkflowCommandRoutes(
        CommandHandler<WorkflowCommand, WorkflowRejection, Receipt> commands, Supplier<String> ids) {

    private record Creation(
            Optional<WorkflowId> workflowId,
            @Bounds(min = 1, max = 200) String name) {}

    private record Activation(
            RegionId regionId,
            @Bounds(min = 1, max = 1_000_000) int units,
            Money amount) {}

    private record Reason(Optional<String> reason) {}

    private record Nothing() {}

    List<Route> routes() {
        var workflows = new CommandRoutes<>(
                "/api/workflows",
                "workflowId",
                DomainTypes.text(WorkflowId.class),
                commands,
                new CommandProblems<>(WorkflowProblems.REJECTIONS),
                ids);
        return List.of(
                workflows.create(
                        "createWorkflow",
                        Creation.class,
                        (fresh, organization, user, body) ->
                                new CreateWorkflow(body.workflowId().orElse(fresh), organization, user, body.name())),
                workflows.on(
                        "request-activation",
                        "requestActivation",
                        Activation.class,
                        (id, user, body) ->
                                new RequestActivation(id, body.regionId(), body.units(), body.amount(), user)),
                workflows.on(
                        "suspend",
                        "suspendWorkflow",
                        Reason.class,
                        (id, _, body) -> new SuspendWorkflow(id, body.reason())),
                workflows.on("resume", "resumeWorkflow", Nothing.class, (id, _, _) -> new ResumeWorkflow(id)),
                workflows.on("complete", "completeWorkflow", Nothing.class, (id, _, _) -> new CompleteWorkflow(id)));
    }
}
