package com.gyroscops.application.organization.published;

import com.gyroscops.domain.organization.OrganizationEvent.DefaultCleared;
import com.gyroscops.domain.organization.OrganizationEvent.DefaultDeclared;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationReinstated;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationSuspended;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.boundary.Fact;
import com.gyroscops.eventsourcing.boundary.FactType;
import com.gyroscops.eventsourcing.event.Tag;

/// The fact of whether an organization is suspended or in default.
public record OrganizationStanding(boolean suspended, boolean inDefault) {

    public static final FactType<OrganizationStanding> STANDING = FactType.named(
                    "OrganizationStanding", new OrganizationStanding(false, false))
            .when(OrganizationSuspended.class, (before, _) -> new OrganizationStanding(true, before.inDefault))
            .when(OrganizationReinstated.class, (before, _) -> new OrganizationStanding(false, before.inDefault))
            .when(DefaultDeclared.class, (before, _) -> new OrganizationStanding(before.suspended, true))
            .when(DefaultCleared.class, (before, _) -> new OrganizationStanding(before.suspended, false));

    /// The standing of one organization.
    public static Fact<OrganizationStanding> about(OrganizationId organization) {
        return STANDING.about(new Tag("organization", organization.value()));
    }
}
