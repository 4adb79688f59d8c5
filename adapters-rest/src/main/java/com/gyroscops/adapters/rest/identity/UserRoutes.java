package com.gyroscops.adapters.rest.identity;

import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.CommandRoutes;
import com.gyroscops.adapters.rest.command.RejectionProblems;
import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentPageRoute;
import com.gyroscops.adapters.rest.query.DocumentRoute;
import com.gyroscops.application.identity.user.UserDocuments;
import com.gyroscops.application.identity.user.UserView;
import com.gyroscops.domain.identity.user.Email;
import com.gyroscops.domain.identity.user.UserCommand;
import com.gyroscops.domain.identity.user.UserCommand.ClearUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.DeclareUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.RegisterUser;
import com.gyroscops.domain.identity.user.UserCommand.ReinstateUser;
import com.gyroscops.domain.identity.user.UserCommand.SuspendUser;
import com.gyroscops.domain.identity.user.UserRejection;
import com.gyroscops.domain.identity.user.UserRejection.EmailTaken;
import com.gyroscops.domain.identity.user.UserRejection.UserAlreadyExists;
import com.gyroscops.domain.identity.user.UserRejection.UserHasPendingPayments;
import com.gyroscops.domain.identity.user.UserRejection.UserNotFound;
import com.gyroscops.domain.identity.user.UserStatus;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.documents.DocumentQueries;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.input.BodyReader;
import com.gyroscops.web.input.Format;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Every operation on users.
///
/// @param ids generates the ids of commands, and of users without an id in the request
public record UserRoutes(
        CommandHandler<UserCommand, UserRejection, Receipt> commands,
        DocumentQueries<UserId, UserView> queries,
        Supplier<String> ids) {

    private static final String USERS = "/api/users";
    private static final Format<UserId> USER_ID = DomainTypes.text(UserId.class);
    private static final Format<Email> EMAIL =
            Format.text("It must be " + Email.RULE + ".", Email::accepts).map(Email::new);
    private static final BodyReader<Registration> REGISTRATION =
            DomainTypes.types().withText(Email.class, EMAIL).reader(Registration.class);

    private static final RejectionProblems<UserRejection> REJECTIONS = RejectionProblems.<UserRejection>of("user")
            .detail(UserNotFound.class, r -> "There is no user " + r.userId().value() + ".")
            .detail(
                    UserAlreadyExists.class,
                    r -> "There is a user " + r.userId().value() + " already.")
            .detail(
                    EmailTaken.class,
                    r -> "Another user has the address " + r.email().value() + ".")
            .detail(
                    UserHasPendingPayments.class,
                    r -> "A user with pending payments cannot be suspended; this one has " + r.pendingPayments() + ".");

    private record Registration(Optional<UserId> userId, Email email) {}

    private record Reason(Optional<String> reason) {}

    private record Nothing() {}

    /// The routes of users as one group.
    public RouteGroup group() {
        var users = new CommandRoutes<>(USERS, "userId", USER_ID, commands, new CommandProblems<>(REJECTIONS), ids);
        return new RouteGroup(
                        "users",
                        List.of(
                                users.create(
                                        "registerUser",
                                        REGISTRATION,
                                        (fresh, _, body) ->
                                                new RegisterUser(body.userId().orElse(fresh), body.email())),
                                users.on(
                                        "suspend",
                                        "suspendUser",
                                        Reason.class,
                                        (id, _, body) -> new SuspendUser(id, body.reason())),
                                users.on(
                                        "reinstate",
                                        "reinstateUser",
                                        Nothing.class,
                                        (id, _, _) -> new ReinstateUser(id)),
                                users.on(
                                        "declare-default",
                                        "declareUserDefault",
                                        Reason.class,
                                        (id, _, body) -> new DeclareUserDefault(id, body.reason())),
                                users.on(
                                        "clear-default",
                                        "clearUserDefault",
                                        Nothing.class,
                                        (id, _, _) -> new ClearUserDefault(id)),
                                page().at(USERS, "findUsers"),
                                user().at(USERS + "/{id}", "getUser")))
                .describedBy(new OpenApiFragment(UserRoutes.class, "openapi-users.yaml"));
    }

    private DocumentPageRoute<UserView> page() {
        return new DocumentPageRoute<>(queries.page()).by(UserDocuments.STATUS, Format.nameOf(UserStatus.class));
    }

    private DocumentRoute<UserId, UserView> user() {
        return new DocumentRoute<>(
                "user",
                USER_ID,
                queries,
                UserView::revision,
                id -> REJECTIONS.problem(new UserNotFound(id)));
    }
}
