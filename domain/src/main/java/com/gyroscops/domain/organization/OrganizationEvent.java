package com.gyroscops.domain.organization;

import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.Optional;

/// The events of an organization.
public sealed interface OrganizationEvent extends DomainEvent {

    OrganizationId organizationId();

    /// The organization was registered, without members and without a limit.
    record OrganizationRegistered(OrganizationId organizationId, String name) implements OrganizationEvent {}

    /// A user became a member.
    record MemberJoined(OrganizationId organizationId, UserId userId) implements OrganizationEvent {}

    /// A user is no longer a member.
    record MemberLeft(OrganizationId organizationId, UserId userId) implements OrganizationEvent {}

    /// The organization was suspended.
    record OrganizationSuspended(OrganizationId organizationId, Optional<String> reason) implements OrganizationEvent {}

    /// The suspension ended.
    record OrganizationReinstated(OrganizationId organizationId) implements OrganizationEvent {}

    /// The organization does not pay what it owes.
    record DefaultDeclared(OrganizationId organizationId, Optional<String> reason) implements OrganizationEvent {}

    /// The organization has paid what it owed.
    record DefaultCleared(OrganizationId organizationId) implements OrganizationEvent {}

    /// The total of payments that the organization may have open at a time was set.
    record PaymentLimitSet(OrganizationId organizationId, Money limit) implements OrganizationEvent {}
}
