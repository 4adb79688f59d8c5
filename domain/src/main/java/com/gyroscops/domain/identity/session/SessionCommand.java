package com.gyroscops.domain.identity.session;

import com.gyroscops.domain.shared.Command;
import com.gyroscops.domain.shared.UserId;
import java.time.Duration;
import java.util.Optional;

/// The commands of a session.
public sealed interface SessionCommand extends Command {

    SessionId sessionId();

    /// Open a session.
    ///
    /// @param duration how long it lasts unless it is renewed, positive; [Session#LIFETIME] if empty
    record OpenSession(SessionId sessionId, UserId userId, Optional<Duration> duration) implements SessionCommand {}

    /// Let a session last longer: for [Session#LIFETIME] from now, unless it lasts longer anyway.
    record RenewSession(SessionId sessionId) implements SessionCommand {}

    /// End a session before its time has passed.
    record CloseSession(SessionId sessionId) implements SessionCommand {}

    /// Record that the time of a session has passed; not sent by clients. It changes nothing when the session was
    /// renewed or has ended.
    record ExpireSession(SessionId sessionId) implements SessionCommand {}
}
