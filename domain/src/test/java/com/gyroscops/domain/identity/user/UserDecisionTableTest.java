package com.gyroscops.domain.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.identity.user.User.Absent;
import com.gyroscops.domain.identity.user.User.Registered;
import com.gyroscops.domain.identity.user.UserCommand.ClearUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.DeclareUserDefault;
import com.gyroscops.domain.identity.user.UserCommand.RegisterUser;
import com.gyroscops.domain.identity.user.UserCommand.ReinstateUser;
import com.gyroscops.domain.identity.user.UserCommand.SuspendUser;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.RejectionCode;
import io.vavr.control.Either;
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

/// The decision on every command in every state with every kind of facts: the event, `already so`, or the code of the
/// rejection. `*` stands for all facts.
class UserDecisionTableTest {

    private static final String TABLE = """
            RegisterUser       | UserRegistered            | Absent                       | None PendingPayments
            RegisterUser       | email-taken               | Absent                       | EmailTaken Both
            RegisterUser       | user-already-exists       | Active Suspended             | *
            RegisterUser       | user-already-exists       | InDefault SuspendedInDefault | *

            SuspendUser        | UserSuspended             | Active InDefault             | None EmailTaken
            SuspendUser        | user-has-pending-payments | Active InDefault             | PendingPayments Both
            SuspendUser        | already so                | Suspended SuspendedInDefault | *
            SuspendUser        | user-not-found            | Absent                       | *

            ReinstateUser      | UserReinstated            | Suspended SuspendedInDefault | *
            ReinstateUser      | already so                | Active InDefault             | *
            ReinstateUser      | user-not-found            | Absent                       | *

            DeclareUserDefault | UserDefaultDeclared       | Active Suspended             | *
            DeclareUserDefault | already so                | InDefault SuspendedInDefault | *
            DeclareUserDefault | user-not-found            | Absent                       | *

            ClearUserDefault   | UserDefaultCleared        | InDefault SuspendedInDefault | *
            ClearUserDefault   | already so                | Active Suspended             | *
            ClearUserDefault   | user-not-found            | Absent                       | *
            """;

    private static final UserId ALICE = new UserId("alice");

    /// Every value that a state can have.
    private static final Map<String, User> STATES = Map.of(
            "Absent", new Absent(),
            "Active", new Registered(false, false),
            "Suspended", new Registered(true, false),
            "InDefault", new Registered(false, true),
            "SuspendedInDefault", new Registered(true, true));

    /// Every kind of facts that a decision can be given.
    private static final Map<String, UserFacts> FACTS = Map.of(
            "None", UserFacts.NONE,
            "EmailTaken", new UserFacts(true, 0),
            "PendingPayments", new UserFacts(false, 1),
            "Both", new UserFacts(true, 1));

    private static final Map<String, UserCommand> COMMANDS = Stream.of(
                    new RegisterUser(ALICE, new Email("alice@acme.example")),
                    new SuspendUser(ALICE, Optional.empty()),
                    new ReinstateUser(ALICE),
                    new DeclareUserDefault(ALICE, Optional.empty()),
                    new ClearUserDefault(ALICE))
            .collect(Collectors.toMap(command -> command.getClass().getSimpleName(), Function.identity()));

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void every_command_does_in_every_state_with_all_facts_what_the_table_says(Cell cell) {
        var state = Objects.requireNonNull(STATES.get(cell.state()));
        var command = Objects.requireNonNull(COMMANDS.get(cell.command()));
        var facts = Objects.requireNonNull(FACTS.get(cell.facts()));

        assertThat(outcome(state.decide(command, facts))).isEqualTo(cell.outcome());
    }

    @Test
    void the_table_has_one_cell_for_every_command_in_every_state_with_all_facts() {
        var complete = new ArrayList<String>();
        for (var command : UserCommand.class.getPermittedSubclasses()) {
            for (var state : STATES.keySet()) {
                FACTS.keySet()
                        .forEach(facts -> complete.add(command.getSimpleName() + " in " + state + " with " + facts));
            }
        }

        assertThat(table().map(Cell::question)).containsExactlyInAnyOrderElementsOf(complete);
        assertThat(STATES.values().stream().map(User::getClass).distinct())
                .hasSameSizeAs(User.class.getPermittedSubclasses());
    }

    static Stream<Cell> table() {
        return TABLE.lines().filter(line -> !line.isBlank()).flatMap(line -> {
            var columns = line.strip().split(" *\\| *", 4);
            return Stream.of(columns[2].split(" "))
                    .flatMap(state -> facts(columns[3]).map(facts -> new Cell(columns[0], state, facts, columns[1])));
        });
    }

    private static Stream<String> facts(String column) {
        return column.equals("*") ? FACTS.keySet().stream().sorted() : Stream.of(column.split(" "));
    }

    private static String outcome(Either<UserRejection, List<UserEvent>> decision) {
        return decision.fold(
                RejectionCode::of,
                events -> events.isEmpty()
                        ? "already so"
                        : events.stream()
                                .map(event -> event.getClass().getSimpleName())
                                .collect(Collectors.joining(" ")));
    }

    record Cell(String command, String state, String facts, String outcome) {

        String question() {
            return command + " in " + state + " with " + facts;
        }

        @Override
        public String toString() {
            return question() + ": " + outcome;
        }
    }
}
