package com.gyroscops.domain.identity.session;

import com.gyroscops.domain.identity.session.SessionCommand.CloseSession;
import com.gyroscops.domain.identity.session.SessionCommand.ExpireSession;
import com.gyroscops.domain.identity.session.SessionCommand.OpenSession;
import com.gyroscops.domain.identity.session.SessionCommand.RenewSession;
import com.gyroscops.domain.identity.session.SessionEvent.SessionClosed;
import com.gyroscops.domain.identity.session.SessionEvent.SessionExpired;
import com.gyroscops.domain.identity.session.SessionEvent.SessionOpened;
import com.gyroscops.domain.identity.session.SessionEvent.SessionRenewed;
import com.gyroscops.domain.identity.session.SessionRejection.SessionAlreadyExists;
import com.gyroscops.domain.identity.session.SessionRejection.SessionEnded;
import com.gyroscops.domain.identity.session.SessionRejection.SessionNotFound;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A session as a value: its state, with only what the next decision needs.
///
/// A session whose time has passed is over, also before that was recorded.
public sealed interface Session {

    /// How long a session lasts after a renewal, and after it was opened if nothing else was asked for.
    Duration LIFETIME = Duration.ofMinutes(30);

    /// The state before the first event, so that "not found" is a decision like any other.
    record Absent() implements Session {}

    /// Neither closed nor recorded as expired.
    ///
    /// @param expiresAt the first instant at which it is over
    record Open(Instant expiresAt) implements Session {

        boolean isOver(Instant now) {
            return !now.isBefore(expiresAt);
        }
    }

    /// Closed before its time had passed.
    record Closed() implements Session {}

    /// Recorded as expired.
    record Expired() implements Session {}

    /// Decides `command` on this session at `now`: a rejection, no events when nothing has to change, or events.
    default Either<SessionRejection, List<SessionEvent>> decide(SessionCommand command, Instant now) {
        return switch (command) {
            case OpenSession c -> open(c, now);
            case RenewSession c -> renew(c, now);
            case CloseSession c -> close(c, now);
            case ExpireSession c -> expire(c, now);
        };
    }

    /// The session after `event`. An event that cannot follow this state changes nothing; `decide` never emits one.
    default Session evolve(SessionEvent event) {
        return switch (event) {
            case SessionOpened e when this instanceof Absent -> new Open(e.expiresAt());
            case SessionRenewed e when this instanceof Open -> new Open(e.expiresAt());
            case SessionClosed _ when this instanceof Open -> new Closed();
            case SessionExpired _ when this instanceof Open -> new Expired();
            case SessionOpened _, SessionRenewed _, SessionClosed _, SessionExpired _ -> this;
        };
    }

    private Either<SessionRejection, List<SessionEvent>> open(OpenSession c, Instant now) {
        return switch (this) {
            case Absent _ ->
                accepted(new SessionOpened(
                        c.sessionId(), c.userId(), now.plus(c.duration().orElse(LIFETIME))));
            case Open _ -> Either.left(new SessionAlreadyExists(c.sessionId(), SessionStatus.OPEN));
            case Closed _ -> Either.left(new SessionAlreadyExists(c.sessionId(), SessionStatus.CLOSED));
            case Expired _ -> Either.left(new SessionAlreadyExists(c.sessionId(), SessionStatus.EXPIRED));
        };
    }

    private Either<SessionRejection, List<SessionEvent>> renew(RenewSession c, Instant now) {
        var end = now.plus(LIFETIME);
        return switch (this) {
            case Absent _ -> Either.left(new SessionNotFound(c.sessionId()));
            case Open open when open.isOver(now) -> ended(c, SessionStatus.EXPIRED);
            case Open(var expiresAt) when !end.isAfter(expiresAt) -> unchanged();
            case Open _ -> accepted(new SessionRenewed(c.sessionId(), end));
            case Closed _ -> ended(c, SessionStatus.CLOSED);
            case Expired _ -> ended(c, SessionStatus.EXPIRED);
        };
    }

    private Either<SessionRejection, List<SessionEvent>> close(CloseSession c, Instant now) {
        return switch (this) {
            case Absent _ -> Either.left(new SessionNotFound(c.sessionId()));
            case Open open when open.isOver(now) -> ended(c, SessionStatus.EXPIRED);
            case Open _ -> accepted(new SessionClosed(c.sessionId()));
            case Closed _ -> unchanged();
            case Expired _ -> ended(c, SessionStatus.EXPIRED);
        };
    }

    private Either<SessionRejection, List<SessionEvent>> expire(ExpireSession c, Instant now) {
        return switch (this) {
            case Absent _ -> Either.left(new SessionNotFound(c.sessionId()));
            case Open open when open.isOver(now) -> accepted(new SessionExpired(c.sessionId()));
            case Open _, Closed _, Expired _ -> unchanged();
        };
    }

    private static Either<SessionRejection, List<SessionEvent>> accepted(SessionEvent event) {
        return Either.right(List.of(event));
    }

    private static Either<SessionRejection, List<SessionEvent>> unchanged() {
        return Either.right(List.of());
    }

    private static Either<SessionRejection, List<SessionEvent>> ended(SessionCommand command, SessionStatus how) {
        return Either.left(new SessionEnded(command.sessionId(), how));
    }
}
