package com.gyroscops.adapters.rest.organization;

import com.gyroscops.adapters.rest.command.RejectionProblems;
import com.gyroscops.domain.organization.OrganizationRejection;
import com.gyroscops.domain.organization.OrganizationRejection.AmountNotPositive;
import com.gyroscops.domain.organization.OrganizationRejection.AmountScale;
import com.gyroscops.domain.organization.OrganizationRejection.CurrencyNotSupported;
import com.gyroscops.domain.organization.OrganizationRejection.OrganizationAlreadyExists;
import com.gyroscops.domain.organization.OrganizationRejection.OrganizationNotFound;
import com.gyroscops.domain.organization.OrganizationRejection.UserAlreadyMember;
import com.gyroscops.domain.organization.OrganizationRejection.UserNotMember;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.web.http.Problem;

/// The messages of rejections of organizations.
final class OrganizationProblems {

    static final RejectionProblems<OrganizationRejection> REJECTIONS = RejectionProblems.<OrganizationRejection>of(
                    "organization")
            .detail(
                    OrganizationNotFound.class,
                    r -> "There is no organization " + r.organizationId().value() + ".")
            .detail(OrganizationAlreadyExists.class, _ -> "An organization with this id already exists.")
            .detail(
                    UserAlreadyMember.class,
                    r -> "The user " + r.userId().value() + " is already a member of the organization.")
            .detail(
                    UserNotMember.class,
                    r -> "The user " + r.userId().value() + " is not a member of the organization.")
            .detail(AmountNotPositive.class, r -> "The limit must be greater than zero; it is " + r.amount() + ".")
            .detail(CurrencyNotSupported.class, r -> "Limits in " + r.currency() + " are not supported.")
            .detail(
                    AmountScale.class,
                    r -> "An amount in " + r.amount().currency() + " has at most " + r.decimals() + " decimals.");

    private OrganizationProblems() {}

    /// The problem of a missing organization, for commands and queries alike.
    static Problem notFound(OrganizationId id) {
        return REJECTIONS.problem(new OrganizationNotFound(id));
    }
}
