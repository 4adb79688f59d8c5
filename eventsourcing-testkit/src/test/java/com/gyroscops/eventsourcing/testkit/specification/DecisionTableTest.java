package com.gyroscops.eventsourcing.testkit.specification;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.testkit.Verdict;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A door, which opens unless it is locked: each fault of its table is found.
class DecisionTableTest {

    private static final String ROWS = """
            Push | Opened      | Shut | Unlocked
            Push | door-locked | Shut | Locked
            Push | already so  | Open | *
            """;

    sealed interface Door {
        record Shut() implements Door {}

        record Open() implements Door {}
    }

    sealed interface Command {
        record Push() implements Command {}
    }

    sealed interface Moved {
        record Opened() implements Moved {}
    }

    record DoorLocked() {}

    private static Either<DoorLocked, List<Moved>> decide(Door door, Command command, boolean locked) {
        return switch (door) {
            case Door.Shut _ when locked -> Either.left(new DoorLocked());
            case Door.Shut _ -> Either.right(List.of(new Moved.Opened()));
            case Door.Open _ -> Either.right(List.of());
        };
    }

    abstract static class Table extends DecisionTable<Door, Command> {

        Table(String rows, Map<String, Door> states) {
            super(
                    rows,
                    states,
                    List.of(new Command.Push()),
                    Map.of("Locked", true, "Unlocked", false),
                    DecisionTableTest::decide);
        }
    }

    static class Complete extends Table {
        Complete() {
            super(ROWS, named(List.of(new Door.Shut(), new Door.Open())));
        }
    }

    static class WithoutFacts extends DecisionTable<Door, Command> {
        WithoutFacts() {
            super(
                    "Push | Opened | Shut\nPush | already so | Open",
                    named(List.of(new Door.Shut(), new Door.Open())),
                    List.of(new Command.Push()),
                    (door, command) -> decide(door, command, false));
        }
    }

    static class WrongOutcome extends Table {
        WrongOutcome() {
            super(ROWS.replace("already so ", "door-locked"), named(List.of(new Door.Shut(), new Door.Open())));
        }
    }

    static class LacksARow extends Table {
        LacksARow() {
            super(
                    ROWS.lines().skip(1).reduce("", (above, row) -> above + row + "\n"),
                    named(List.of(new Door.Shut(), new Door.Open())));
        }
    }

    static class SaysACellTwice extends Table {
        SaysACellTwice() {
            super(ROWS + "Push | already so | Open | Locked", named(List.of(new Door.Shut(), new Door.Open())));
        }
    }

    static class LacksAState extends Table {
        LacksAState() {
            super(ROWS.replaceFirst("Push \\| already so.*", ""), named(List.of(new Door.Shut())));
        }
    }

    @Test
    void a_complete_table_is_green_with_and_without_facts() {
        assertThat(Verdict.of(Complete.class).red()).isEmpty();
        assertThat(Verdict.of(Complete.class).green()).hasSize(3);
        assertThat(Verdict.of(WithoutFacts.class).red()).isEmpty();
    }

    @Test
    void a_decision_other_than_the_table_says_is_found() {
        assertThat(Verdict.of(WrongOutcome.class).red())
                .containsExactly("every_command_does_in_every_state_what_the_table_says");
    }

    @Test
    void a_cell_that_is_missing_or_said_twice_is_found() {
        assertThat(Verdict.of(LacksARow.class).red())
                .containsExactly("the_table_has_one_cell_for_every_command_in_every_state");
        assertThat(Verdict.of(SaysACellTwice.class).red())
                .containsExactly("the_table_has_one_cell_for_every_command_in_every_state");
    }

    @Test
    void a_state_without_an_example_is_found() {
        assertThat(Verdict.of(LacksAState.class).red())
                .containsExactly("every_command_every_state_and_every_event_occurs");
    }
}
