package com.gyroscops.application.identity.session;

import com.gyroscops.domain.identity.session.SessionEvent;
import com.gyroscops.domain.identity.session.SessionEvent.SessionClosed;
import com.gyroscops.domain.identity.session.SessionEvent.SessionExpired;
import com.gyroscops.domain.identity.session.SessionEvent.SessionOpened;
import com.gyroscops.domain.identity.session.SessionEvent.SessionRenewed;
import com.gyroscops.domain.identity.session.SessionId;
import com.gyroscops.domain.identity.session.SessionStatus;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.time.Instant;
import java.util.Optional;

/// The audit of a session: when it was opened, how often it was renewed, and when and how it ended.
///
/// @param renewals how many times it was renewed
/// @param revision the revision of the last event in this view
/// @param position the position of that event in the log
/// @param renewedAt when it was last renewed
/// @param endedAt when it was closed or recorded as expired
public record SessionView(
        SessionId sessionId,
        UserId userId,
        SessionStatus status,
        Instant expiresAt,
        long renewals,
        long revision,
        long position,
        Instant openedAt,
        Optional<Instant> renewedAt,
        Optional<Instant> endedAt) {

    /// The view after one more event; empty until an event has opened the session.
    static Optional<SessionView> after(Optional<SessionView> before, RecordedEvent last, SessionEvent event) {
        return switch (event) {
            case SessionOpened e -> Optional.of(opened(e, last));
            case SessionRenewed e -> before.map(view -> view.renewed(e.expiresAt(), last));
            case SessionClosed _ -> before.map(view -> view.ended(SessionStatus.CLOSED, last));
            case SessionExpired _ -> before.map(view -> view.ended(SessionStatus.EXPIRED, last));
        };
    }

    private static SessionView opened(SessionOpened event, RecordedEvent first) {
        return new SessionView(
                event.sessionId(),
                event.userId(),
                SessionStatus.OPEN,
                event.expiresAt(),
                0,
                first.revision(),
                first.position(),
                first.timestamp(),
                Optional.empty(),
                Optional.empty());
    }

    private SessionView renewed(Instant until, RecordedEvent last) {
        return new SessionView(
                sessionId,
                userId,
                status,
                until,
                renewals + 1,
                last.revision(),
                last.position(),
                openedAt,
                Optional.of(last.timestamp()),
                endedAt);
    }

    private SessionView ended(SessionStatus how, RecordedEvent last) {
        return new SessionView(
                sessionId,
                userId,
                how,
                expiresAt,
                renewals,
                last.revision(),
                last.position(),
                openedAt,
                renewedAt,
                Optional.of(last.timestamp()));
    }
}
