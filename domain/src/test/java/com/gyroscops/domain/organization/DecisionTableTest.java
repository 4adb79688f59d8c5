package com.gyroscops.domain.organization;

import static com.gyroscops.domain.organization.OrganizationStates.ACME;
import static com.gyroscops.domain.organization.OrganizationStates.ALICE;
import static com.gyroscops.domain.organization.OrganizationStates.LIMIT;

import com.gyroscops.domain.organization.OrganizationCommand.AddMember;
import com.gyroscops.domain.organization.OrganizationCommand.ClearDefault;
import com.gyroscops.domain.organization.OrganizationCommand.DeclareDefault;
import com.gyroscops.domain.organization.OrganizationCommand.RegisterOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.ReinstateOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.RemoveMember;
import com.gyroscops.domain.organization.OrganizationCommand.SetPaymentLimit;
import com.gyroscops.domain.organization.OrganizationCommand.SuspendOrganization;
import com.gyroscops.eventsourcing.testkit.specification.DecisionTable;
import java.util.List;
import java.util.Optional;

/// The decision on every command in every state: the events, `already so`, or the code of the rejection. The limits
/// that are refused are in [PaymentLimitTest].
class DecisionTableTest extends DecisionTable<Organization, OrganizationCommand> {

    private static final String TABLE = """
            RegisterOrganization  | OrganizationRegistered      | Absent
            RegisterOrganization  | organization-already-exists | Registered WithAlice Suspended InDefault Limited

            AddMember             | MemberJoined                | Registered Suspended InDefault Limited
            AddMember             | user-already-member         | WithAlice
            AddMember             | organization-not-found      | Absent

            RemoveMember          | MemberLeft                  | WithAlice
            RemoveMember          | user-not-member             | Registered Suspended InDefault Limited
            RemoveMember          | organization-not-found      | Absent

            SuspendOrganization   | OrganizationSuspended       | Registered WithAlice InDefault Limited
            SuspendOrganization   | already so                  | Suspended
            SuspendOrganization   | organization-not-found      | Absent

            ReinstateOrganization | OrganizationReinstated      | Suspended
            ReinstateOrganization | already so                  | Registered WithAlice InDefault Limited
            ReinstateOrganization | organization-not-found      | Absent

            DeclareDefault        | DefaultDeclared             | Registered WithAlice Suspended Limited
            DeclareDefault        | already so                  | InDefault
            DeclareDefault        | organization-not-found      | Absent

            ClearDefault          | DefaultCleared              | InDefault
            ClearDefault          | already so                  | Registered WithAlice Suspended Limited
            ClearDefault          | organization-not-found      | Absent

            SetPaymentLimit       | PaymentLimitSet             | Registered WithAlice Suspended InDefault
            SetPaymentLimit       | already so                  | Limited
            SetPaymentLimit       | organization-not-found      | Absent
            """;

    private static final List<OrganizationCommand> COMMANDS = List.of(
            new RegisterOrganization(ACME, "Acme"),
            new AddMember(ACME, ALICE),
            new RemoveMember(ACME, ALICE),
            new SuspendOrganization(ACME, Optional.empty()),
            new ReinstateOrganization(ACME),
            new DeclareDefault(ACME, Optional.empty()),
            new ClearDefault(ACME),
            new SetPaymentLimit(ACME, LIMIT));

    DecisionTableTest() {
        super(TABLE, OrganizationStates.ALL, COMMANDS, Organization::decide);
    }
}
