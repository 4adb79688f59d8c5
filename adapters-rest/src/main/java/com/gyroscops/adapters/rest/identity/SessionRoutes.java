package com.gyroscops.adapters.rest.identity;

import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.CommandRoutes;
import com.gyroscops.adapters.rest.command.RejectionProblems;
import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentRoute;
import com.gyroscops.adapters.rest.query.Paging;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.application.identity.session.FindSessions;
import com.gyroscops.application.identity.session.GetSession;
import com.gyroscops.application.identity.session.SessionQueries;
import com.gyroscops.application.identity.session.SessionView;
import com.gyroscops.domain.identity.session.SessionCommand;
import com.gyroscops.domain.identity.session.SessionCommand.CloseSession;
import com.gyroscops.domain.identity.session.SessionCommand.OpenSession;
import com.gyroscops.domain.identity.session.SessionCommand.RenewSession;
import com.gyroscops.domain.identity.session.SessionId;
import com.gyroscops.domain.identity.session.SessionRejection;
import com.gyroscops.domain.identity.session.SessionRejection.SessionAlreadyExists;
import com.gyroscops.domain.identity.session.SessionRejection.SessionEnded;
import com.gyroscops.domain.identity.session.SessionRejection.SessionNotFound;
import com.gyroscops.domain.identity.session.SessionStatus;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.web.http.Action;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.http.Route;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.input.Bounds;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.QueryFields;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Every operation on sessions. None expires a session: that is not for clients.
///
/// @param ids generates the ids of commands, and of sessions without an id in the request
public record SessionRoutes(
        CommandHandler<SessionCommand, SessionRejection, Receipt> commands,
        SessionQueries queries,
        Supplier<String> ids) {

    private static final String SESSIONS = "/api/sessions";
    private static final String STATUS = "status";
    private static final Format<SessionId> SESSION_ID = DomainTypes.text(SessionId.class);

    private static final RejectionProblems<SessionRejection> REJECTIONS = RejectionProblems.<SessionRejection>of(
                    "session")
            .detail(
                    SessionNotFound.class,
                    r -> "There is no session " + r.sessionId().value() + ".")
            .detail(SessionAlreadyExists.class, r -> "A session with this id already exists; it is " + r.status() + ".")
            .detail(SessionEnded.class, r -> "The session has ended; it is " + r.status() + ".");

    private record Opening(
            Optional<SessionId> sessionId,
            UserId userId,
            @Bounds(min = 1, max = 1_440) Optional<Integer> minutes) {

        OpenSession command(SessionId fresh) {
            return new OpenSession(sessionId.orElse(fresh), userId, minutes.map(Duration::ofMinutes));
        }
    }

    private record Nothing() {}

    /// The routes of sessions as one group.
    public RouteGroup group() {
        var sessions = new CommandRoutes<>(
                SESSIONS, "sessionId", SESSION_ID, commands, new CommandProblems<>(REJECTIONS), ids);
        return new RouteGroup(
                        "sessions",
                        List.of(
                                sessions.create("openSession", Opening.class, (fresh, _, body) -> body.command(fresh)),
                                sessions.on("renew", "renewSession", Nothing.class, (id, _, _) -> new RenewSession(id)),
                                sessions.on("close", "closeSession", Nothing.class, (id, _, _) -> new CloseSession(id)),
                                Route.get(SESSIONS, "findSessions", this::find),
                                session().at(SESSIONS + "/{id}", "getSession")))
                .describedBy(new OpenApiFragment(SessionRoutes.class, "openapi-sessions.yaml"));
    }

    private DocumentRoute<SessionId, SessionView, GetSession> session() {
        return new DocumentRoute<>(
                "session",
                SESSION_ID,
                queries.get(),
                GetSession::new,
                queries.replay(),
                SessionView::revision,
                id -> REJECTIONS.problem(new SessionNotFound(id)));
    }

    private Parsed<Action> find(Call call) {
        return QueryFields.of(call)
                .flatMap(query -> Parsed.combine(
                                query.any(STATUS, Format.nameOf(SessionStatus.class)),
                                Paging.of(call, query),
                                QueryRequest.of(call.request(), query),
                                (statuses, paging, request) -> find(statuses, paging, request))
                        .and(query.only(STATUS, Paging.LIMIT, Paging.CURSOR, QueryRequest.AT_LEAST)));
    }

    private Action find(Set<SessionStatus> statuses, Paging paging, QueryRequest request) {
        var query = new FindSessions(statuses, paging.beyond(), paging.limit());
        return () ->
                request.ask(queries.find(), query, found -> Either.right(paging.page(found.documents(), found.next())));
    }
}
