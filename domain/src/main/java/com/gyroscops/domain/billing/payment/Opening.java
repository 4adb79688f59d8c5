package com.gyroscops.domain.billing.payment;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.domain.shared.WorkflowId;
import java.math.BigDecimal;
import java.util.Optional;

/// What the first event of a payment says for all later ones. The payment's states and events share its instances.
///
/// @param organizationId the organization that pays
/// @param payerId the user who pays
/// @param workflowId the workflow that is paid for, if any
/// @param euroPerUnit the exchange rate of the payment's currency when it was opened; empty when the first event is of
///     a version without it
public record Opening(
        OrganizationId organizationId,
        UserId payerId,
        Optional<WorkflowId> workflowId,
        Optional<BigDecimal> euroPerUnit) {}
