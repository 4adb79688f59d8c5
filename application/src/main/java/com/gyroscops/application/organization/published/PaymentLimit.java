package com.gyroscops.application.organization.published;

import com.gyroscops.domain.organization.OrganizationEvent.PaymentLimitSet;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.Tag;
import java.util.Optional;

/// The fact of how much an organization may have open in payments at a time.
///
/// @param limit empty when no limit was set
public record PaymentLimit(Optional<Money> limit) {

    public static final FactType<PaymentLimit> LIMIT = FactType.named(
                    "PaymentLimit", new PaymentLimit(Optional.empty()))
            .when(PaymentLimitSet.class, (_, set) -> new PaymentLimit(Optional.of(set.limit())));

    /// The limit of one organization.
    public static Fact<PaymentLimit> about(OrganizationId organization) {
        return LIMIT.about(new Tag("organization", organization.value()));
    }
}
