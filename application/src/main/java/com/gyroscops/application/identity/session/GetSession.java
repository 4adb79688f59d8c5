package com.gyroscops.application.identity.session;

import com.gyroscops.domain.identity.session.SessionId;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;

/// A session as it is now. Empty when there is none.
public record GetSession(SessionId sessionId) implements Query<Optional<SessionView>> {}
