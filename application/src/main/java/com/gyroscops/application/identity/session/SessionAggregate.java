package com.gyroscops.application.identity.session;

import com.gyroscops.domain.identity.session.Session;
import com.gyroscops.domain.identity.session.SessionCommand;
import com.gyroscops.domain.identity.session.SessionEvent;
import com.gyroscops.domain.identity.session.SessionId;
import com.gyroscops.domain.identity.session.SessionRejection;
import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.boundary.Facts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/// Registers the session with the framework: its name, its functions, and its events.
public final class SessionAggregate {

    public static final Aggregate<Session, SessionCommand, Instant, SessionEvent, SessionRejection> SESSION =
            Aggregate.named("Session")
                    .identifiedBy(SessionCommand::sessionId, SessionId::value)
                    .deciding(new Session.Absent(), Session::decide, Session::evolve)
                    .events(SessionEvent.class)
                    .commands(SessionCommand.class, now -> now);

    private SessionAggregate() {}

    /// The facts of a decision: the present time, in whole milliseconds like the times of events.
    public static Function<SessionCommand, Facts<Instant>> facts(InstantSource clock) {
        return _ -> Facts.given(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
