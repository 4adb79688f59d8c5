package com.gyroscops.domain.identity.session;

import com.gyroscops.domain.shared.Rejection;

/// The reasons for refusing a command of a session, with the facts behind them.
public sealed interface SessionRejection extends Rejection {

    /// There is no session with this id.
    record SessionNotFound(SessionId sessionId) implements SessionRejection {}

    /// There is a session with this id already.
    record SessionAlreadyExists(SessionId sessionId, SessionStatus status) implements SessionRejection {}

    /// The session was closed, or its time has passed.
    ///
    /// @param status how it ended
    record SessionEnded(SessionId sessionId, SessionStatus status) implements SessionRejection {}
}
