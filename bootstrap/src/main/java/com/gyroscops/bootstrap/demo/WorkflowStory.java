package com.gyroscops.bootstrap.demo;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;

import com.gyroscops.bootstrap.demo.Scenario.Step;
import com.gyroscops.domain.billing.payment.PaymentCommand;
import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.ResumeWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import com.gyroscops.eventsourcing.policy.PolicyCommand;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Collects what people do with one workflow and the payments of its activations, beginning with its creation.
///
/// @param user who requests the activations and pays for them
/// @param region where the workflow is to run
record WorkflowStory(
        WorkflowId workflow,
        DemoOrganization organization,
        UserId user,
        DemoRegion region,
        DemoTimes times,
        List<Step> steps) {

    static WorkflowStory created(
            String id, String title, DemoOrganization organization, UserId user, DemoRegion region, DemoTimes times) {
        var workflow = new WorkflowId(id);
        var story = new WorkflowStory(workflow, organization, user, region, times, new ArrayList<>());
        return story.then(Duration.ZERO, new CreateWorkflow(workflow, organization.id(), user, title));
    }

    Scenario begins(Instant time) {
        return new Scenario(workflow.value(), organization.id(), time, steps);
    }

    WorkflowStory requested(Duration after, int units, Money amount) {
        return then(after, new RequestActivation(workflow, region.id(), units, amount, user));
    }

    /// The payment is captured before it is overdue.
    WorkflowStory captured() {
        var reason = Reasons.CAPTURED.any(times.random());
        return paid(times.minutes(1, 14), user, payment -> new CapturePayment(payment, reason));
    }

    WorkflowStory cancelled() {
        var reason = Reasons.CANCELLED.any(times.random());
        return paid(times.minutes(1, 14), user, payment -> new CancelPayment(payment, reason));
    }

    WorkflowStory failed() {
        var reason = Reasons.FAILED.any(times.random());
        return paid(times.minutes(1, 14), user, payment -> new FailPayment(payment, reason));
    }

    /// The manager approves the payment before the review is overdue.
    WorkflowStory approved() {
        var reason = Reasons.APPROVED.any(times.random());
        var manager = organization.manager();
        return paid(
                times.minutes(60, 2_880),
                manager,
                payment -> new ApproveReview(payment, ReviewerRole.MANAGER, manager, reason));
    }

    WorkflowStory rejected() {
        var reason = Reasons.REJECTED.any(times.random());
        var manager = organization.manager();
        return paid(
                times.minutes(60, 2_880),
                manager,
                payment -> new RejectReview(payment, ReviewerRole.MANAGER, manager, reason));
    }

    WorkflowStory maintained() {
        return then(times.minutes(600, 3_000), new SuspendWorkflow(workflow, Optional.of("Maintenance planifiée")))
                .then(times.minutes(20, 90), new ResumeWorkflow(workflow));
    }

    WorkflowStory completed() {
        return then(times.minutes(1_440, 5_760), new CompleteWorkflow(workflow));
    }

    private WorkflowStory then(Duration after, WorkflowCommand command) {
        steps.add(Step.of(after, user, WORKFLOW, command));
        return this;
    }

    /// Something is done with the payment of the last activation.
    private WorkflowStory paid(Duration after, UserId by, Function<PaymentId, PaymentCommand> command) {
        steps.add(new Step(after, by, payment -> PolicyCommand.to(PAYMENT, command.apply(payment.orElseThrow()))));
        return this;
    }
}
