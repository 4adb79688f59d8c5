package com.gyroscops.application.identity.session;

import com.gyroscops.domain.identity.session.SessionCommand.ExpireSession;
import com.gyroscops.domain.identity.session.SessionEvent.SessionClosed;
import com.gyroscops.domain.identity.session.SessionEvent.SessionExpired;
import com.gyroscops.domain.identity.session.SessionEvent.SessionOpened;
import com.gyroscops.domain.identity.session.SessionEvent.SessionRenewed;
import com.gyroscops.domain.identity.session.SessionId;
import com.gyroscops.eventsourcing.deadline.DeadlineType;
import com.gyroscops.eventsourcing.policy.PolicyCommand;

/// The deadline at which a session that was not renewed expires.
public final class SessionExpiry {

    public static final DeadlineType DEADLINE = DeadlineType.named(
                    "session-expiry",
                    (session, _) ->
                            PolicyCommand.to(SessionAggregate.SESSION, new ExpireSession(new SessionId(session))))
            .setBy(SessionOpened.class, SessionOpened::expiresAt)
            .setBy(SessionRenewed.class, SessionRenewed::expiresAt)
            .withdrawnBy(SessionClosed.class)
            .withdrawnBy(SessionExpired.class);

    private SessionExpiry() {}
}
