package com.gyroscops.domain.organization;

import com.gyroscops.domain.organization.OrganizationEvent.DefaultCleared;
import com.gyroscops.domain.organization.OrganizationEvent.DefaultDeclared;
import com.gyroscops.domain.organization.OrganizationEvent.MemberJoined;
import com.gyroscops.domain.organization.OrganizationEvent.MemberLeft;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationRegistered;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationReinstated;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationSuspended;
import com.gyroscops.domain.organization.OrganizationEvent.PaymentLimitSet;
import com.gyroscops.domain.shared.Currency;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.testkit.specification.Specification;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Acme in states that differ for some command, with a history that leads there, and its events.
final class OrganizationStates {

    static final OrganizationId ACME = new OrganizationId("acme");
    static final UserId ALICE = new UserId("alice");
    static final Money LIMIT = Money.of("500.00", Currency.EUR);

    static final OrganizationEvent REGISTERED = new OrganizationRegistered(ACME, "Acme");
    static final OrganizationEvent ALICE_JOINED = new MemberJoined(ACME, ALICE);
    static final OrganizationEvent ALICE_LEFT = new MemberLeft(ACME, ALICE);
    static final OrganizationEvent SUSPENDED = new OrganizationSuspended(ACME, Optional.of("no contract"));
    static final OrganizationEvent REINSTATED = new OrganizationReinstated(ACME);
    static final OrganizationEvent DECLARED = new DefaultDeclared(ACME, Optional.of("overdue"));
    static final OrganizationEvent CLEARED = new DefaultCleared(ACME);
    static final OrganizationEvent LIMITED = new PaymentLimitSet(ACME, LIMIT);

    private static final Decider<Organization, OrganizationCommand, OrganizationEvent, OrganizationRejection> DECIDER =
            new Decider<>(new Organization.Absent(), Organization::decide, Organization::evolve);

    /// Every state by its name in tables.
    static final Map<String, Organization> ALL = Map.of(
            "Absent", after(),
            "Registered", after(REGISTERED),
            "WithAlice", after(REGISTERED, ALICE_JOINED),
            "Suspended", after(REGISTERED, SUSPENDED),
            "InDefault", after(REGISTERED, DECLARED),
            "Limited", after(REGISTERED, LIMITED));

    private OrganizationStates() {}

    static Organization after(OrganizationEvent... history) {
        return DECIDER.evolve(DECIDER.initial(), List.of(history));
    }

    static Specification<Organization, OrganizationCommand, OrganizationEvent, OrganizationRejection>.Given given(
            OrganizationEvent... history) {
        return new Specification<>(DECIDER).given(history);
    }
}
