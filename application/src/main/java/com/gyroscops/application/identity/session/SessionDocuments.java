package com.gyroscops.application.identity.session;

import static com.gyroscops.application.identity.session.SessionAggregate.SESSION;

import com.gyroscops.domain.identity.session.SessionEvent;
import com.gyroscops.domain.identity.session.SessionId;
import com.gyroscops.domain.identity.session.SessionStatus;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.IndexKey;

/// The read model of sessions: a document for each, listed by status.
public final class SessionDocuments {

    /// The key for pages by status.
    public static final IndexKey<SessionView, SessionStatus> STATUS = new IndexKey<>("status", SessionView::status);

    /// The document type of sessions.
    public static final DocumentType<SessionId, SessionView> TYPE =
            DocumentType.of("sessions", SessionId.class, SessionView.class).indexedBy(STATUS);

    /// The projection that updates the documents.
    public static final DocumentProjection<SessionId, SessionView> PROJECTION =
            DocumentProjection.ofEachStream(
                    TYPE, SESSION, SessionId::value, SessionEvent::sessionId, SessionView::after);

    private SessionDocuments() {}
}
