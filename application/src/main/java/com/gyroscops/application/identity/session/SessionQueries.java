package com.gyroscops.application.identity.session;

import static com.gyroscops.application.identity.session.SessionAggregate.SESSION;

import com.gyroscops.domain.identity.session.SessionId;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.ReplayDocument;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.Optional;

/// The queries of sessions.
///
/// @param get reads the read model, which may lag
/// @param find reads the read model, which may lag
/// @param replay reads the log
public record SessionQueries(
        QueryGateway<GetSession, Optional<SessionView>> get,
        QueryGateway<FindSessions, DocumentPage<SessionView>> find,
        QueryGateway<ReplayDocument<SessionId, SessionView>, Optional<SessionView>> replay) {

    /// The query handlers of sessions.
    ///
    /// @param position the position of the read model
    /// @param log the position of the log
    public static SessionQueries of(
            QueryPipeline queries,
            ReadModel<DocumentStore<SessionId, SessionView>> sessions,
            ReadPosition position,
            EventReader reader,
            ReadPosition log) {
        return new SessionQueries(
                queries.around(
                        query -> sessions.current().get(query.sessionId()).map(Document::value), position),
                queries.around(query -> sessions.current().page(SessionDocuments.matching(query)), position),
                queries.around(SessionDocuments.PROJECTION.replay(id -> SESSION.stream(id.value()), reader), log));
    }
}
