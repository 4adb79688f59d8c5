package com.gyroscops.domain.organization;

import static com.gyroscops.domain.organization.OrganizationStates.ACME;
import static com.gyroscops.domain.organization.OrganizationStates.ALICE;
import static com.gyroscops.domain.organization.OrganizationStates.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.organization.OrganizationCommand.AddMember;
import com.gyroscops.domain.organization.OrganizationCommand.ClearDefault;
import com.gyroscops.domain.organization.OrganizationCommand.DeclareDefault;
import com.gyroscops.domain.organization.OrganizationCommand.RegisterOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.ReinstateOrganization;
import com.gyroscops.domain.organization.OrganizationCommand.RemoveMember;
import com.gyroscops.domain.organization.OrganizationCommand.SetPaymentLimit;
import com.gyroscops.domain.organization.OrganizationCommand.SuspendOrganization;
import com.gyroscops.eventsourcing.command.RejectionCode;
import io.vavr.control.Either;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The decision on every command in every state: the events, `already so`, or the code of the rejection. The limits
/// that are refused are in [PaymentLimitTest].
class DecisionTableTest {

    private static final String TABLE = """
            RegisterOrganization  | OrganizationRegistered      | Absent
            RegisterOrganization  | organization-already-exists | Registered WithAlice Suspended InDefault Limited

            AddMember             | MemberJoined                | Registered Suspended InDefault Limited
            AddMember             | user-already-member         | WithAlice
            AddMember             | organization-not-found      | Absent

            RemoveMember          | MemberLeft                  | WithAlice
            RemoveMember          | user-not-member             | Registered Suspended InDefault Limited
            RemoveMember          | organization-not-found      | Absent

            SuspendOrganization   | OrganizationSuspended       | Registered WithAlice InDefault Limited
            SuspendOrganization   | already so                  | Suspended
            SuspendOrganization   | organization-not-found      | Absent

            ReinstateOrganization | OrganizationReinstated      | Suspended
            ReinstateOrganization | already so                  | Registered WithAlice InDefault Limited
            ReinstateOrganization | organization-not-found      | Absent

            DeclareDefault        | DefaultDeclared             | Registered WithAlice Suspended Limited
            DeclareDefault        | already so                  | InDefault
            DeclareDefault        | organization-not-found      | Absent

            ClearDefault          | DefaultCleared              | InDefault
            ClearDefault          | already so                  | Registered WithAlice Suspended Limited
            ClearDefault          | organization-not-found      | Absent

            SetPaymentLimit       | PaymentLimitSet             | Registered WithAlice Suspended InDefault
            SetPaymentLimit       | already so                  | Limited
            SetPaymentLimit       | organization-not-found      | Absent
            """;

    private static final List<OrganizationCommand> COMMANDS = List.of(
            new RegisterOrganization(ACME, "Acme"),
            new AddMember(ACME, ALICE),
            new RemoveMember(ACME, ALICE),
            new SuspendOrganization(ACME, Optional.empty()),
            new ReinstateOrganization(ACME),
            new DeclareDefault(ACME, Optional.empty()),
            new ClearDefault(ACME),
            new SetPaymentLimit(ACME, LIMIT));

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void every_command_does_in_every_state_what_the_table_says(Cell cell) {
        var state = Objects.requireNonNull(OrganizationStates.ALL.get(cell.state()));
        var command = COMMANDS.stream()
                .filter(each -> name(each).equals(cell.command()))
                .findFirst()
                .orElseThrow();

        assertThat(outcome(state.decide(command))).isEqualTo(cell.outcome());
    }

    @Test
    void the_table_has_one_cell_for_every_command_in_every_state() {
        assertThat(table().map(cell -> cell.command() + " in " + cell.state()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(OrganizationCommand.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .flatMap(command ->
                                OrganizationStates.ALL.keySet().stream().map(state -> command + " in " + state))
                        .toList());
    }

    @Test
    void every_state_and_every_event_occurs() {
        assertThat(OrganizationStates.ALL.values().stream().map(DecisionTableTest::name))
                .contains(names(Organization.class));
        assertThat(table().map(Cell::outcome)).contains(names(OrganizationEvent.class));
    }

    static Stream<Cell> table() {
        return TABLE.lines().filter(line -> !line.isBlank()).flatMap(line -> {
            var columns = line.strip().split(" *\\| *", 3);
            return Stream.of(columns[2].split(" ")).map(state -> new Cell(columns[0], state, columns[1]));
        });
    }

    private static String outcome(Either<OrganizationRejection, List<OrganizationEvent>> decision) {
        return decision.fold(
                RejectionCode::of,
                events -> events.isEmpty()
                        ? "already so"
                        : events.stream().map(DecisionTableTest::name).collect(Collectors.joining(" ")));
    }

    private static String name(Object member) {
        return member.getClass().getSimpleName();
    }

    private static String[] names(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toArray(String[]::new);
    }

    record Cell(String command, String state, String outcome) {

        @Override
        public String toString() {
            return command + " in " + state + ": " + outcome;
        }
    }
}
