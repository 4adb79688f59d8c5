package com.gyroscops.bootstrap.simulation;

import static com.gyroscops.application.billing.payment.PaymentAggregate.PAYMENT;
import static com.gyroscops.application.organization.OrganizationAggregate.ORGANIZATION;
import static com.gyroscops.application.resources.region.RegionAggregate.REGION;
import static com.gyroscops.application.workflow.WorkflowAggregate.WORKFLOW;

import com.gyroscops.domain.billing.payment.PaymentCommand.ApproveReview;
import com.gyroscops.domain.billing.payment.PaymentCommand.CancelPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.CapturePayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.FailPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.ProcessPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RefundPayment;
import com.gyroscops.domain.billing.payment.PaymentCommand.RejectReview;
import com.gyroscops.domain.billing.payment.PaymentEvent.PaymentRequested;
import com.gyroscops.domain.billing.payment.PaymentId;
import com.gyroscops.domain.billing.payment.ReviewerRole;
import com.gyroscops.domain.organization.OrganizationCommand.RegisterOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.ReinstateOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.SetPaymentLimit;
import com.gyroscops.domain.organization.OrganizationCommand.SuspendOrganization;

import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionAvailable;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionUnavailable;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.RegionId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import com.gyroscops.domain.workflow.WorkflowCommand.CompleteWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.CreateWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.RequestActivation;
import com.gyroscops.domain.workflow.WorkflowCommand.ResumeWorkflow;
import com.gyroscops.domain.workflow.WorkflowCommand.SuspendWorkflow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The people around the process, who send random commands; most of them are refused by some rule.
final class People {

    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final UserId ADA = new UserId("ada");
    private static final UserId DIRECTOR = new UserId("dora");
    private static final List<RegionId> REGIONS = List.of(new RegionId("eu"), new RegionId("us"));
    private static final List<WorkflowId> WORKFLOWS =
            List.of(new WorkflowId("w-1"), new WorkflowId("w-2"), new WorkflowId("w-3"));

    private final Chance chance;
    private final Platform platform;
    private boolean away;

    People(Chance chance, Platform platform) {
        this.chance = chance;
        this.platform = platform;
    }

    void begin() {
        platform.send(ORGANIZATION, new RegisterOrganization(ACME, "Acme"));
        REGIONS.forEach(region -> platform.send(REGION, new OpenRegion(region, "Region", 10)));
        WORKFLOWS.forEach(workflow -> platform.send(WORKFLOW, new CreateWorkflow(workflow, ACME, ADA, "Import")));
    }

    /// From now on no one does anything.
    void leave() {
        away = true;
    }

    void act() {
        if (away) {
            return;
        }
        switch (chance.below(10)) {
            case 0, 1, 2 -> platform.send(WORKFLOW, request());
            case 3, 4, 5, 6, 7 -> payment().ifPresent(this::decideOn);
            default -> disturb();
        }
    }

    private RequestActivation request() {
        var amount = chance.of(List.of("300", "900", "12000"));
        return new RequestActivation(chance.of(WORKFLOWS), chance.of(REGIONS), 1 + chance.below(6), euro(amount), ADA);
    }

    private Optional<PaymentRequested> payment() {
        var requested = platform.store.readAll(0, Integer.MAX_VALUE).stream()
                .map(event -> event.data())
                .filter(PaymentRequested.class::isInstance)
                .map(PaymentRequested.class::cast)
                .toList();
        return requested.isEmpty()
                ? Optional.empty()
                : Optional.of(chance.oneIn(3) ? chance.of(requested) : requested.getLast());
    }

    private void decideOn(PaymentRequested payment) {
        PaymentId id = payment.paymentId();
        switch (chance.below(9)) {
            case 0, 1 ->
                platform.send(PAYMENT, new ApproveReview(id, ReviewerRole.DIRECTOR, DIRECTOR, Optional.empty()));
            case 2 -> platform.send(PAYMENT, new RejectReview(id, ReviewerRole.DIRECTOR, DIRECTOR, Optional.empty()));
            case 3, 4, 5 -> platform.send(PAYMENT, new CapturePayment(id, Optional.empty()));
            case 6 -> platform.send(PAYMENT, new CancelPayment(id, Optional.empty()));
            case 7 -> platform.send(PAYMENT, new FailPayment(id, Optional.empty()));
            default -> {
                platform.send(PAYMENT, new ProcessPayment(id, ACME, ADA, payment.amount(), ADA));
                platform.send(PAYMENT, new RefundPayment(id, euro("100")));
            }
        }
    }

    private void disturb() {
        switch (chance.below(3)) {
            case 0 -> region(chance.of(REGIONS));
            case 1 -> workflow(chance.of(WORKFLOWS));
            default -> organization();
        }
    }

    private void region(RegionId region) {
        platform.send(
                REGION,
                chance.oneIn(3) ? new MarkRegionUnavailable(region, Optional.empty()) : new MarkRegionAvailable(region));
    }

    private void workflow(WorkflowId workflow) {
        switch (chance.below(8)) {
            case 0 -> platform.send(WORKFLOW, new CompleteWorkflow(workflow));
            case 1, 2, 3 -> platform.send(WORKFLOW, new SuspendWorkflow(workflow, Optional.of("maintenance")));
            default -> platform.send(WORKFLOW, new ResumeWorkflow(workflow));
        }
    }

    private void organization() {
        switch (chance.below(8)) {
            case 0 -> platform.send(ORGANIZATION, new SuspendOrganization(ACME, Optional.empty()));
            case 1 -> platform.send(ORGANIZATION, new SetPaymentLimit(ACME, euro(chance.of(List.of("1000", "50000")))));
            default -> platform.send(ORGANIZATION, new ReinstateOrganization(ACME));
        }
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), new Currency("EUR"));
    }
}
