package com.gyroscops.domain.resources.region;

import static com.gyroscops.domain.resources.region.RegionStates.W1;
import static com.gyroscops.domain.resources.region.RegionStates.WEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionAvailable;
import com.gyroscops.domain.resources.region.RegionCommand.MarkRegionUnavailable;
import com.gyroscops.domain.resources.region.RegionCommand.OpenRegion;
import com.gyroscops.domain.resources.region.RegionCommand.ReleaseCapacity;
import com.gyroscops.domain.resources.region.RegionCommand.ReserveCapacity;
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

/// The decision on every command in every state: the events, `already so`, or the code of the rejection. Amounts of
/// capacity are in [ReservingCapacityTest].
class DecisionTableTest {

    private static final String TABLE = """
            OpenRegion            | RegionOpened              | Absent
            OpenRegion            | region-already-exists     | Available Reserved Full Unavailable UnavailableReserved

            ReserveCapacity       | CapacityReserved          | Available
            ReserveCapacity       | already so                | Reserved UnavailableReserved
            ReserveCapacity       | insufficient-resources    | Full
            ReserveCapacity       | region-unavailable        | Unavailable
            ReserveCapacity       | region-not-found          | Absent

            ReleaseCapacity       | CapacityReleased          | Reserved UnavailableReserved
            ReleaseCapacity       | already so                | Available Full Unavailable
            ReleaseCapacity       | region-not-found          | Absent

            MarkRegionUnavailable | RegionMarkedUnavailable   | Available Reserved Full
            MarkRegionUnavailable | already so                | Unavailable UnavailableReserved
            MarkRegionUnavailable | region-not-found          | Absent

            MarkRegionAvailable   | RegionMarkedAvailable     | Unavailable UnavailableReserved
            MarkRegionAvailable   | already so                | Available Reserved Full
            MarkRegionAvailable   | region-not-found          | Absent
            """;

    private static final List<RegionCommand> COMMANDS = List.of(
            new OpenRegion(WEST, "Western Europe", 10),
            new ReserveCapacity(WEST, W1, 4),
            new ReleaseCapacity(WEST, W1),
            new MarkRegionUnavailable(WEST, Optional.empty()),
            new MarkRegionAvailable(WEST));

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void every_command_does_in_every_state_what_the_table_says(Cell cell) {
        var state = Objects.requireNonNull(RegionStates.ALL.get(cell.state()));
        var command = COMMANDS.stream()
                .filter(each -> name(each).equals(cell.command()))
                .findFirst()
                .orElseThrow();

        assertThat(outcome(state.decide(command))).isEqualTo(cell.outcome());
    }

    @Test
    void the_table_has_one_cell_for_every_command_in_every_state() {
        assertThat(table().map(cell -> cell.command() + " in " + cell.state()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(RegionCommand.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .flatMap(command -> RegionStates.ALL.keySet().stream().map(state -> command + " in " + state))
                        .toList());
    }

    @Test
    void every_state_and_every_event_occurs() {
        assertThat(RegionStates.ALL.values().stream().map(DecisionTableTest::name))
                .contains(names(Region.class));
        assertThat(table().map(Cell::outcome)).contains(names(RegionEvent.class));
    }

    static Stream<Cell> table() {
        return TABLE.lines().filter(line -> !line.isBlank()).flatMap(line -> {
            var columns = line.strip().split(" *\\| *", 3);
            return Stream.of(columns[2].split(" ")).map(state -> new Cell(columns[0], state, columns[1]));
        });
    }

    private static String outcome(Either<RegionRejection, List<RegionEvent>> decision) {
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
