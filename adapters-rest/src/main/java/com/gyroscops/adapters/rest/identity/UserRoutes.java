package com.gyroscops.adapters.rest.identity;

import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.CommandRoutes;
import com.gyroscops.adapters.rest.command.RejectionProblems;
import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentRoute;
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.application.identity.user.FindUsers;
import com.gyroscops.application.identity.user.GetUser;
import com.gyroscops.application.identity.user.UserQueries;
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
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.input.BodyReader;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Every operation on users.
///
/// @param ids generates the ids of commands, and of users without an id in the request
public record UserRoutes(
        CommandHandler<UserCommand, UserRejection, Receipt> commands, UserQueries queries, Supplier<String> ids) {

    private static final String USERS = "/api/users";
    private static final String STATUS = "status";
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
                                Route.get(USERS, "findUsers", this::find),
                                user().at(USERS + "/{id}", "getUser")))
                .describedBy(new OpenApiFragment(UserRoutes.class, "openapi-users.yaml"));
    }

    private DocumentRoute<UserId, UserView, GetUser> user() {
        return new DocumentRoute<>(
                "user",
                USER_ID,
                queries.get(),
                GetUser::new,
                queries.replay(),
                UserView::revision,
                id -> REJECTIONS.problem(new UserNotFound(id)));
    }

    private Parsed<Action> find(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                query.any(STATUS, Format.nameOf(UserStatus.class)),
                                Paging.of(call, query),
                                QueryRequest.of(call.request(), query),
                                (statuses, paging, request) -> find(statuses, paging, request))
                        .and(query.only(STATUS, Paging.LIMIT, Paging.CURSOR, QueryRequest.AT_LEAST)));
    }

    private Action find(Set<UserStatus> statuses, Paging paging, QueryRequest request) {
        var query = new FindUsers(statuses, paging.beyond(), paging.limit());
        return () ->
                request.ask(queries.find(), query, found -> Either.right(paging.page(found.documents(), found.next())));
    }
}
