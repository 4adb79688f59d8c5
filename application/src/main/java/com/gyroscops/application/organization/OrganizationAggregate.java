package com.gyroscops.application.organization;

import com.gyroscops.domain.organization.Organization;
import com.gyroscops.domain.organization.OrganizationCommand;
import com.gyroscops.domain.organization.OrganizationEvent;
import com.gyroscops.domain.organization.OrganizationRejection;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.NoFacts;

/// Registers the organization with the framework: its name, its functions, and the stored names of its events.
public final class OrganizationAggregate {

    public static final Aggregate<Organization, OrganizationCommand, NoFacts, OrganizationEvent, OrganizationRejection>
            ORGANIZATION = Aggregate.named("Organization")
                    .identifiedBy(OrganizationCommand::organizationId, OrganizationId::value)
                    .deciding(new Organization.Absent(), Organization::decide, Organization::evolve)
                    .events(OrganizationEvent.class)
                    .commands(OrganizationCommand.class, _ -> NoFacts.NONE);

    private OrganizationAggregate() {}
}
