package com.gyroscops.domain.organization;

import com.gyroscops.domain.organization.Organization.Absent;
import com.gyroscops.domain.organization.Organization.Registered;
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
import com.gyroscops.domain.organization.OrganizationRejection.AmountNotPositive;
import com.gyroscops.domain.organization.OrganizationRejection.AmountScale;
import com.gyroscops.domain.organization.OrganizationRejection.CurrencyNotSupported;
import com.gyroscops.domain.organization.OrganizationRejection.OrganizationAlreadyExists;
import com.gyroscops.domain.organization.OrganizationRejection.OrganizationNotFound;
import com.gyroscops.domain.organization.OrganizationRejection.UserAlreadyMember;
import com.gyroscops.domain.organization.OrganizationRejection.UserNotMember;
import com.gyroscops.domain.shared.Money;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/// The decisions of an organization, one function per command.
final class OrganizationDecisions {

    private OrganizationDecisions() {}

    static Either<OrganizationRejection, List<OrganizationEvent>> register(
            Organization organization, RegisterOrganization c) {
        return switch (organization) {
            case Absent _ -> accepted(new OrganizationRegistered(c.organizationId(), c.name()));
            case Registered r -> Either.left(new OrganizationAlreadyExists(r.id()));
        };
    }

    static Either<OrganizationRejection, List<OrganizationEvent>> addMember(Organization organization, AddMember c) {
        return switch (organization) {
            case Registered r
            when r.members().contains(c.userId()) -> Either.left(new UserAlreadyMember(r.id(), c.userId()));
            case Registered r -> accepted(new MemberJoined(r.id(), c.userId()));
            case Absent _ -> notFound(c);
        };
    }

    static Either<OrganizationRejection, List<OrganizationEvent>> removeMember(
            Organization organization, RemoveMember c) {
        return switch (organization) {
            case Registered r when r.members().contains(c.userId()) -> accepted(new MemberLeft(r.id(), c.userId()));
            case Registered r -> Either.left(new UserNotMember(r.id(), c.userId()));
            case Absent _ -> notFound(c);
        };
    }

    static Either<OrganizationRejection, List<OrganizationEvent>> suspend(
            Organization organization, SuspendOrganization c) {
        return switch (organization) {
            case Registered r when r.suspended() -> unchanged();
            case Registered r -> accepted(new OrganizationSuspended(r.id(), c.reason()));
            case Absent _ -> notFound(c);
        };
    }

    static Either<OrganizationRejection, List<OrganizationEvent>> reinstate(
            Organization organization, ReinstateOrganization c) {
        return switch (organization) {
            case Registered r when r.suspended() -> accepted(new OrganizationReinstated(r.id()));
            case Registered _ -> unchanged();
            case Absent _ -> notFound(c);
        };
    }

    static Either<OrganizationRejection, List<OrganizationEvent>> declareDefault(
            Organization organization, DeclareDefault c) {
        return switch (organization) {
            case Registered r when r.inDefault() -> unchanged();
            case Registered r -> accepted(new DefaultDeclared(r.id(), c.reason()));
            case Absent _ -> notFound(c);
        };
    }

    static Either<OrganizationRejection, List<OrganizationEvent>> clearDefault(
            Organization organization, ClearDefault c) {
        return switch (organization) {
            case Registered r when r.inDefault() -> accepted(new DefaultCleared(r.id()));
            case Registered _ -> unchanged();
            case Absent _ -> notFound(c);
        };
    }

    static Either<OrganizationRejection, List<OrganizationEvent>> setPaymentLimit(
            Organization organization, SetPaymentLimit c) {
        return switch (organization) {
            case Registered r -> payable(c.limit()).flatMap(limit -> limited(r, limit));
            case Absent _ -> notFound(c);
        };
    }

    private static Either<OrganizationRejection, Money> payable(Money limit) {
        return limit.payable(CurrencyNotSupported::new, AmountScale::new, AmountNotPositive::new);
    }

    private static Either<OrganizationRejection, List<OrganizationEvent>> limited(Registered r, Money limit) {
        return r.paymentLimit().equals(Optional.of(limit)) ? unchanged() : accepted(new PaymentLimitSet(r.id(), limit));
    }

    private static Either<OrganizationRejection, List<OrganizationEvent>> accepted(OrganizationEvent event) {
        return Either.right(List.of(event));
    }

    private static Either<OrganizationRejection, List<OrganizationEvent>> unchanged() {
        return Either.right(List.of());
    }

    private static Either<OrganizationRejection, List<OrganizationEvent>> notFound(OrganizationCommand c) {
        return Either.left(new OrganizationNotFound(c.organizationId()));
    }
}
