package com.gyroscops.domain.identity.session;

import com.gyroscops.domain.shared.DomainEvent;
import com.gyroscops.domain.shared.UserId;
import java.time.Instant;

/// The events of a session.
public sealed interface SessionEvent extends DomainEvent {

    SessionId sessionId();

    /// A session of a user was opened.
    ///
    /// @param expiresAt the first instant at which it is over unless it is renewed
    record SessionOpened(SessionId sessionId, UserId userId, Instant expiresAt) implements SessionEvent {}

    /// The session lasts longer.
    ///
    /// @param expiresAt the first instant at which it is over unless it is renewed again
    record SessionRenewed(SessionId sessionId, Instant expiresAt) implements SessionEvent {}

    /// The session was closed before its time had passed.
    record SessionClosed(SessionId sessionId) implements SessionEvent {}

    /// The time of the session had passed.
    record SessionExpired(SessionId sessionId) implements SessionEvent {}
}
