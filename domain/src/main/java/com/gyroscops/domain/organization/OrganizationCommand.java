package com.gyroscops.domain.organization;

import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.Optional;

/// The commands of an organization.
public sealed interface OrganizationCommand extends Command {

    OrganizationId organizationId();

    /// Register an organization, without members and without a limit.
    record RegisterOrganization(OrganizationId organizationId, String name) implements OrganizationCommand {}

    /// Add a user to the members.
    record AddMember(OrganizationId organizationId, UserId userId) implements OrganizationCommand {}

    /// Remove a user from the members.
    record RemoveMember(OrganizationId organizationId, UserId userId) implements OrganizationCommand {}

    /// Suspend an organization, whether or not it is in default.
    record SuspendOrganization(OrganizationId organizationId, Optional<String> reason) implements OrganizationCommand {}

    /// End the suspension of an organization; a default remains.
    record ReinstateOrganization(OrganizationId organizationId) implements OrganizationCommand {}

    /// Record that an organization does not pay what it owes.
    record DeclareDefault(OrganizationId organizationId, Optional<String> reason) implements OrganizationCommand {}

    /// Record that an organization has paid what it owed; a suspension remains.
    record ClearDefault(OrganizationId organizationId) implements OrganizationCommand {}

    /// Set the total of payments that an organization may have open at a time.
    record SetPaymentLimit(OrganizationId organizationId, Money limit) implements OrganizationCommand {}
}
