package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.billing.payment.PaymentCommand.RequestPayment;
import com.gyroscops.domain.billing.payment.PaymentRejection.CustomerInDefault;
import com.gyroscops.domain.billing.payment.PaymentRejection.NoActiveWorkflow;
import com.gyroscops.domain.billing.payment.PaymentRejection.OrganizationInDefault;
import com.gyroscops.domain.billing.payment.PaymentRejection.OrganizationSuspended;
import com.gyroscops.domain.billing.payment.PaymentRejection.WorkflowSuspended;
import com.gyroscops.domain.shared.WorkflowId;
import java.util.Optional;

/// The standing of those whom a payment for a workflow concerns: the organization, the payer and the workflow.
public record Standing(
        boolean organizationSuspended, boolean organizationInDefault, boolean payerInDefault, PaidWorkflow workflow) {

    /// A standing with which every payment can be requested.
    public static final Standing GOOD = new Standing(false, false, false, PaidWorkflow.ACTIVE);

    /// A workflow as its payments see it.
    public enum PaidWorkflow {
        NOT_ACTIVE,
        ACTIVE,
        SUSPENDED
    }

    /// Why a payment for this workflow cannot be requested; empty when it can.
    Optional<PaymentRejection> refusal(RequestPayment c, WorkflowId workflowId) {
        if (organizationSuspended) {
            return Optional.of(new OrganizationSuspended(c.organizationId()));
        }
        if (organizationInDefault) {
            return Optional.of(new OrganizationInDefault(c.organizationId()));
        }
        if (payerInDefault) {
            return Optional.of(new CustomerInDefault(c.payerId()));
        }
        return switch (workflow) {
            case NOT_ACTIVE -> Optional.of(new NoActiveWorkflow(workflowId));
            case SUSPENDED -> Optional.of(new WorkflowSuspended(workflowId));
            case ACTIVE -> Optional.empty();
        };
    }
}
