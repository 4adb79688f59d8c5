package com.gyroscops.domain.organization;

import com.gyroscops.domain.organization.OrganizationCommand.AddMember;
import com.gyroscops.domain.organization.OrganizationCommand.ClearDefault;
import com.gyroscops.domain.organization.OrganizationCommand.DeclareDefault;
import com.gyroscops.domain.organization.OrganizationCommand.RegisterOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.ReinstateOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.RemoveMember;
import com.gyroscops.domain.organization.OrganizationCommand.SetPaymentLimit;
import com.gyroscops.domain.organization.OrganizationCommand.SuspendOrganization;
import com.gyroscops.domain.organization.OrganizationEvent.DefaultCleared;
import com.gyroscops.domain.organization.OrganizationEvent.DefaultDeclared;
import com.gyroscops.domain.organization.OrganizationEvent.MemberJoined;
import com.gyroscops.domain.organization.OrganizationEvent.MemberLeft;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationRegistered;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationReinstated;
import com.gyroscops.domain.organization.OrganizationEvent.OrganizationSuspended;
import com.gyroscops.domain.organization.OrganizationEvent.PaymentLimitSet;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An organization as a value: its state, with only what the next decision needs.
public sealed interface Organization {

    /// The state before the first event, so that "not found" is a decision like any other.
    record Absent() implements Organization {}

    /// An organization that exists. Suspension and default are independent: each begins and ends by itself.
    record Registered(
            OrganizationId id, Set<UserId> members, boolean suspended, boolean inDefault, Optional<Money> paymentLimit)
            implements Organization {

        public Registered {
            members = Set.copyOf(members);
        }

        private Organization after(OrganizationEvent event) {
            return switch (event) {
                case OrganizationRegistered _ -> this;
                case MemberJoined e -> withMembers(more(e.userId()));
                case MemberLeft e -> withMembers(fewer(e.userId()));
                case OrganizationSuspended _ -> new Registered(id, members, true, inDefault, paymentLimit);
                case OrganizationReinstated _ -> new Registered(id, members, false, inDefault, paymentLimit);
                case DefaultDeclared _ -> new Registered(id, members, suspended, true, paymentLimit);
                case DefaultCleared _ -> new Registered(id, members, suspended, false, paymentLimit);
                case PaymentLimitSet e -> new Registered(id, members, suspended, inDefault, Optional.of(e.limit()));
            };
        }

        private Registered withMembers(Set<UserId> others) {
            return new Registered(id, others, suspended, inDefault, paymentLimit);
        }

        private Set<UserId> more(UserId user) {
            var more = new HashSet<>(members);
            more.add(user);
            return more;
        }

        private Set<UserId> fewer(UserId user) {
            var fewer = new HashSet<>(members);
            fewer.remove(user);
            return fewer;
        }
    }

    /// Decides `command` on this organization: a rejection, no events when nothing has to change, or events.
    default Either<OrganizationRejection, List<OrganizationEvent>> decide(OrganizationCommand command) {
        return switch (command) {
            case RegisterOrganization c -> OrganizationDecisions.register(this, c);
            case AddMember c -> OrganizationDecisions.addMember(this, c);
            case RemoveMember c -> OrganizationDecisions.removeMember(this, c);
            case SuspendOrganization c -> OrganizationDecisions.suspend(this, c);
            case ReinstateOrganization c -> OrganizationDecisions.reinstate(this, c);
            case DeclareDefault c -> OrganizationDecisions.declareDefault(this, c);
            case ClearDefault c -> OrganizationDecisions.clearDefault(this, c);
            case SetPaymentLimit c -> OrganizationDecisions.setPaymentLimit(this, c);
        };
    }

    /// The organization after `event`. An event that cannot follow this state changes nothing; `decide` never emits
    /// one.
    default Organization evolve(OrganizationEvent event) {
        return switch (this) {
            case Registered r -> r.after(event);
            case Absent _
            when event instanceof OrganizationRegistered e ->
                new Registered(e.organizationId(), Set.of(), false, false, Optional.empty());
            case Absent _ -> this;
        };
    }
}
