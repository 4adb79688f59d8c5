package com.gyroscops.domain.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.identity.session.Session.Absent;
import com.gyroscops.domain.identity.session.Session.Closed;
import com.gyroscops.domain.identity.session.Session.Expired;
import com.gyroscops.domain.identity.session.Session.Open;
import com.gyroscops.domain.identity.session.SessionCommand.CloseSession;
import com.gyroscops.domain.identity.session.SessionCommand.ExpireSession;
import com.gyroscops.domain.identity.session.SessionCommand.OpenSession;
import com.gyroscops.domain.identity.session.SessionCommand.RenewSession;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.RejectionCode;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The decision on every command in every state: the event, `already so`, or the code of the rejection. An open session
/// is in one of three situations: its time has passed (`Overdue`), a renewal would let it last longer (`Open`), or it
/// lasts longer anyway (`Long`).
class SessionDecisionTableTest {

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

    private static final Map<String, SessionCommand> COMMANDS = Stream.of(
                    new OpenSession(ID, new UserId("alice"), Optional.empty()),
                    new RenewSession(ID),
                    new CloseSession(ID),
                    new ExpireSession(ID))
            .collect(Collectors.toMap(command -> command.getClass().getSimpleName(), Function.identity()));

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void every_command_does_in_every_state_what_the_table_says(Cell cell) {
        var state = Objects.requireNonNull(STATES.get(cell.state()));
        var command = Objects.requireNonNull(COMMANDS.get(cell.command()));

        assertThat(outcome(state.decide(command, NOW))).isEqualTo(cell.outcome());
    }

    @Test
    void the_table_has_one_cell_for_every_command_in_every_state() {
        var complete = new ArrayList<String>();
        for (var command : SessionCommand.class.getPermittedSubclasses()) {
            for (var state : STATES.keySet()) {
                complete.add(command.getSimpleName() + " in " + state);
            }
        }

        assertThat(table().map(cell -> cell.command() + " in " + cell.state()))
                .containsExactlyInAnyOrderElementsOf(complete);
        assertThat(STATES.values().stream().map(Session::getClass).distinct())
                .hasSameSizeAs(Session.class.getPermittedSubclasses());
    }

    static Stream<Cell> table() {
        return TABLE.lines().filter(line -> !line.isBlank()).flatMap(line -> {
            var columns = line.strip().split(" *\\| *", 3);
            return Stream.of(columns[2].split(" ")).map(state -> new Cell(columns[0], state, columns[1]));
        });
    }

    private static String outcome(Either<SessionRejection, List<SessionEvent>> decision) {
        return decision.fold(
                RejectionCode::of,
                events -> events.isEmpty()
                        ? "already so"
                        : events.stream()
                                .map(event -> event.getClass().getSimpleName())
                                .collect(Collectors.joining(" ")));
    }

    record Cell(String command, String state, String outcome) {

        @Override
        public String toString() {
            return command + " in " + state + ": " + outcome;
        }
    }
}
