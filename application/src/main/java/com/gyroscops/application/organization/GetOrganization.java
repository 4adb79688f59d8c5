package com.gyroscops.application.organization;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// An organization as it is now. Empty when there is none.
public record GetOrganization(OrganizationId organizationId) implements Query<Optional<OrganizationView>> {}
