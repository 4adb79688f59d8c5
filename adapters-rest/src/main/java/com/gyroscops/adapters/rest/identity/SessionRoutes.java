package com.gyroscops.adapters.rest.identity;

import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.CommandRoutes;
import com.gyroscops.adapters.rest.command.RejectionProblems;
import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentPageRoute;
import com.gyroscops.adapters.rest.query.DocumentRoute;
import com.gyroscops.application.identity.session.SessionDocuments;
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
import com.gyroscops.eventsourcing.documents.DocumentQueries;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.input.Bounds;
import com.gyroscops.web.input.Format;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Every operation on sessions. None expires a session: that is not for clients.
///
/// @param ids generates the ids of commands, and of sessions without an id in the request
public record SessionRoutes(
        CommandHandler<SessionCommand, SessionRejection, Receipt> commands,
        DocumentQueries<SessionId, SessionView> queries,
        Supplier<String> ids) {

    private static final String SESSIONS = "/api/sessions";
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
                                page().at(SESSIONS, "findSessions"),
                                session().at(SESSIONS + "/{id}", "getSession")))
                .describedBy(new OpenApiFragment(SessionRoutes.class, "openapi-sessions.yaml"));
    }

    private DocumentPageRoute<SessionView> page() {
        return new DocumentPageRoute<>(queries.page()).by(SessionDocuments.STATUS, Format.nameOf(SessionStatus.class));
    }

    private DocumentRoute<SessionId, SessionView> session() {
        return new DocumentRoute<>(
                "session",
                SESSION_ID,
                queries,
                SessionView::revision,
                id -> REJECTIONS.problem(new SessionNotFound(id)));
    }
}
