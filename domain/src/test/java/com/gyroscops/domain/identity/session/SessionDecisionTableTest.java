package com.gyroscops.domain.identity.session;

import com.gyroscops.domain.identity.session.Session.Absent;
import com.gyroscops.domain.identity.session.Session.Closed;
import com.gyroscops.domain.identity.session.Session.Expired;
import com.gyroscops.domain.identity.session.Session.Open;
import com.gyroscops.domain.identity.session.SessionCommand.CloseSession;
import com.gyroscops.domain.identity.session.SessionCommand.ExpireSession;
import com.gyroscops.domain.identity.session.SessionCommand.OpenSession;
import com.gyroscops.domain.identity.session.SessionCommand.RenewSession;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.testkit.specification.DecisionTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The decision on every command in every state: the event, `already so`, or the code of the rejection. An open session
/// is in one of three situations: its time has passed (`Overdue`), a renewal would let it last longer (`Open`), or it
/// lasts longer anyway (`Long`).
class SessionDecisionTableTest extends DecisionTable<Session, SessionCommand> {

    private static final String TABLE = """
            OpenSession   | SessionOpened          | Absent
            OpenSession   | session-already-exists | Open Long Overdue Closed Expired

            RenewSession  | SessionRenewed         | Open
            RenewSession  | already so             | Long
            RenewSession  | session-ended          | Overdue Closed Expired
            RenewSession  | session-not-found      | Absent

            CloseSession  | SessionClosed          | Open Long
            CloseSession  | already so             | Closed
            CloseSession  | session-ended          | Overdue Expired
            CloseSession  | session-not-found      | Absent

            ExpireSession | SessionExpired         | Overdue
            ExpireSession | already so             | Open Long Closed Expired
            ExpireSession | session-not-found      | Absent
            """;

    private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");
    private static final SessionId ID = new SessionId("session-1");

    private static final Map<String, Session> STATES = Map.of(
            "Absent", new Absent(),
            "Open", new Open(NOW.plusMillis(1)),
            "Long", new Open(NOW.plus(Session.LIFETIME)),
            "Overdue", new Open(NOW),
            "Closed", new Closed(),
            "Expired", new Expired());

    private static final List<SessionCommand> COMMANDS = List.of(
            new OpenSession(ID, new UserId("alice"), Optional.empty()),
            new RenewSession(ID),
            new CloseSession(ID),
            new ExpireSession(ID));

    SessionDecisionTableTest() {
        super(TABLE, STATES, COMMANDS, (state, command) -> state.decide(command, NOW));
    }
}
