package com.gyroscops.eventsourcing.testkit.specification;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.command.RejectionCode;
import io.vavr.Function3;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The test of an aggregate's decision on every command in every state, and with every kind of facts if it needs any.
///
/// A row of the table has the columns command, outcome, states and facts, divided by `|`. The outcome is the names of
/// the events, [#UNCHANGED], or the code of the rejection. States and facts are divided by spaces; `*` stands for all
/// facts. States, commands and events are records of sealed families, of which no member may be missing.
///
/// @param <S> the states
/// @param <C> the commands
@TestInstance(Lifecycle.PER_CLASS)
public abstract class DecisionTable<S, C> {

    /// The outcome of a command that changes nothing.
    public static final String UNCHANGED = "already so";

    private static final String NO_FACTS = "";

    private final String rows;
    private final Map<String, S> states;
    private final Map<String, C> commands;
    private final Map<String, BiFunction<S, C, Either<?, ? extends List<?>>>> decisions;

    /// A table of decisions without facts.
    ///
    /// @param states an example of each state, by its name in the table
    /// @param commands an example of each command, named in the table after its class
    protected DecisionTable(
            String rows,
            Map<String, S> states,
            Collection<? extends C> commands,
            BiFunction<S, C, ? extends Either<?, ? extends List<?>>> decide) {
        this(rows, states, commands, Map.of(NO_FACTS, NO_FACTS), (state, command, _) -> decide.apply(state, command));
    }

    /// A table of decisions with facts.
    ///
    /// @param facts an example of each kind of facts, by its name in the table
    protected <F> DecisionTable(
            String rows,
            Map<String, S> states,
            Collection<? extends C> commands,
            Map<String, F> facts,
            Function3<S, C, F, ? extends Either<?, ? extends List<?>>> decide) {
        this.rows = rows;
        this.states = states;
        this.commands = named(commands);
        this.decisions = new HashMap<>();
        facts.forEach((name, given) ->
                decisions.put(name, (state, command) -> decide.apply(state, command, given)));
    }

    /// Examples by the names of their classes.
    protected static <T> Map<String, T> named(Collection<? extends T> examples) {
        return examples.stream().collect(Collectors.toMap(DecisionTable::name, Function.identity()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void every_command_does_in_every_state_what_the_table_says(Cell cell) {
        assertThat(outcome(decided(cell))).isEqualTo(cell.outcome());
    }

    @Test
    void the_table_has_one_cell_for_every_command_in_every_state() {
        var complete = commands.keySet().stream()
                .flatMap(command -> states.keySet().stream().flatMap(state -> decisions.keySet().stream()
                        .map(facts -> new Cell(command, state, facts, "").question())));

        assertThat(cells().map(Cell::question)).containsExactlyInAnyOrderElementsOf(complete.toList());
    }

    @Test
    void every_command_every_state_and_every_event_occurs() {
        var events = cells().flatMap(cell -> decided(cell).fold(_ -> Stream.of(), List::stream)).toList();

        assertThat(missing(commands.values())).as("commands").isEmpty();
        assertThat(missing(states.values())).as("states").isEmpty();
        assertThat(missing(events)).as("events").containsExactlyElementsOf(eventsElsewhere());
    }

    /// The names of events that need other commands than these examples, and are tested elsewhere.
    protected List<String> eventsElsewhere() {
        return List.of();
    }

    Stream<Cell> cells() {
        return rows.lines().filter(row -> !row.isBlank()).flatMap(row -> {
            var columns = row.strip().split(" *\\| *", 4);
            return Stream.of(columns[2].split(" "))
                    .flatMap(state -> facts(columns).map(facts -> new Cell(columns[0], state, facts, columns[1])));
        });
    }

    private Stream<String> facts(String[] columns) {
        if (columns.length < 4) {
            return Stream.of(NO_FACTS);
        }
        return columns[3].equals("*") ? decisions.keySet().stream().sorted() : Stream.of(columns[3].split(" "));
    }

    private Either<?, ? extends List<?>> decided(Cell cell) {
        return example(cell.facts(), decisions)
                .apply(example(cell.state(), states), example(cell.command(), commands));
    }

    private static <T> T example(String name, Map<String, T> examples) {
        return Objects.requireNonNull(examples.get(name), () -> "there is no example of " + name);
    }

    private static String outcome(Either<?, ? extends List<?>> decision) {
        return decision.fold(
                RejectionCode::of,
                events -> events.isEmpty()
                        ? UNCHANGED
                        : events.stream().map(DecisionTable::name).collect(Collectors.joining(" ")));
    }

    /// The members of the sealed family of `examples` of which there is no example.
    private static List<String> missing(Collection<?> examples) {
        var found = examples.stream().map(DecisionTable::name).collect(Collectors.toSet());
        return examples.stream()
                .flatMap(example -> Stream.of(example.getClass().getInterfaces()))
                .filter(Class::isSealed)
                .distinct()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .filter(member -> !found.contains(member))
                .toList();
    }

    private static String name(Object member) {
        return member.getClass().getSimpleName();
    }

    record Cell(String command, String state, String facts, String outcome) {

        String question() {
            return command + " in " + state + (facts.isEmpty() ? "" : " with " + facts);
        }

        @Override
        public String toString() {
            return question() + ": " + outcome;
        }
    }
}
