package com.gyroscops.adapters.rest.organization;

import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.CommandRoutes;
import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.domain.organization.OrganizationCommand;
import com.gyroscops.domain.organization.OrganizationCommand.AddMember;
import com.gyroscops.domain.organization.OrganizationCommand.ClearDefault;
import com.gyroscops.domain.organization.OrganizationCommand.DeclareDefault;
import com.gyroscops.domain.organization.OrganizationCommand.RegisterOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.ReinstateOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.RemoveMember;
import com.gyroscops.domain.organization.OrganizationCommand.SetPaymentLimit;
import com.gyroscops.domain.organization.OrganizationCommand.SuspendOrganization;
import com.gyroscops.domain.organization.OrganizationRejection;
import com.gyroscops.domain.shared.Money;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.input.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The commands to one organization: path, body and command of each.
///
/// @param ids generates the ids of commands, and of organizations without an id in the request
record OrganizationCommandRoutes(
        CommandHandler<OrganizationCommand, OrganizationRejection, Receipt> commands, Supplier<String> ids) {

    private record Registration(
            Optional<OrganizationId> organizationId,
            @Bounds(min = 1, max = 200) String name) {}

    private record Member(UserId userId) {}

    private record Reason(Optional<String> reason) {}

    private record Limit(Money limit) {}

    private record Nothing() {}

    List<Route> routes() {
        var organizations = new CommandRoutes<>(
                "/api/organizations",
                "organizationId",
                DomainTypes.text(OrganizationId.class),
                commands,
                new CommandProblems<>(OrganizationProblems.REJECTIONS),
                ids);
        return List.of(
                organizations.create(
                        "registerOrganization",
                        Registration.class,
                        (fresh, _, body) ->
                                new RegisterOrganization(body.organizationId().orElse(fresh), body.name())),
                organizations.on(
                        "add-member", "addMember", Member.class, (id, _, body) -> new AddMember(id, body.userId())),
                organizations.on(
                        "remove-member",
                        "removeMember",
                        Member.class,
                        (id, _, body) -> new RemoveMember(id, body.userId())),
                organizations.on(
                        "suspend",
                        "suspendOrganization",
                        Reason.class,
                        (id, _, body) -> new SuspendOrganization(id, body.reason())),
                organizations.on(
                        "reinstate",
                        "reinstateOrganization",
                        Nothing.class,
                        (id, _, _) -> new ReinstateOrganization(id)),
                organizations.on(
                        "declare-default",
                        "declareDefault",
                        Reason.class,
                        (id, _, body) -> new DeclareDefault(id, body.reason())),
                organizations.on(
                        "clear-default", "clearDefault", Nothing.class, (id, _, _) -> new ClearDefault(id)),
                organizations.on(
                        "set-payment-limit",
                        "setPaymentLimit",
                        Limit.class,
                        (id, _, body) -> new SetPaymentLimit(id, body.limit())));
    }
}
