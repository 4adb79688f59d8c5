package com.gyroscops.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cost of a slice")
class CostTest {

    /// For an aggregate in an existing context, which changes its module and its part of the contract, or in a new one,
    /// which has its own and changes the list of contexts.
    private static final Cost MAX = new Cost(15, 6, 1, 14, 420);

    private static final int MAX_FOR_A_COMMAND = 9;
    private static final int MAX_FOR_A_PORT = 6;

    private static final Cost AGGREGATE = Cost.of(Tutorial.steps(1, 6));
    private static final Cost COMMAND = Cost.of(Tutorial.steps(8, 8));
    private static final Cost PORT = Cost.of(Tutorial.steps(9, 9));

    @Test
    void of_an_aggregate_is_in_its_bounds() {
        assertThat(AGGREGATE.main()).as("new main files").isBetween(1, MAX.main());
        assertThat(AGGREGATE.tests()).as("new test files").isBetween(1, MAX.tests());
        assertThat(AGGREGATE.changed()).as("changed files").isBetween(1, MAX.changed());
        assertThat(AGGREGATE.types()).as("top-level types").isBetween(1, MAX.types());
        assertThat(AGGREGATE.lines()).as("lines of main code").isBetween(1, MAX.lines());
    }

    @Test
    void of_a_command_with_an_event_and_a_refusal_is_in_its_bounds() {
        assertThat(COMMAND.files()).as("files of a command").isBetween(1, MAX_FOR_A_COMMAND);
    }

    @Test
    void of_a_port_with_one_adapter_is_in_its_bounds() {
        assertThat(PORT.files()).as("files of a port").isBetween(1, MAX_FOR_A_PORT);
    }

    @Test
    void is_what_the_pages_say() {
        for (var page : List.of("CONTRIBUTING.md", "docs/tutorial/README.md")) {
            assertThat(text(page)).as(page).contains(AGGREGATE.toString());
        }
        assertThat(text("CONTRIBUTING.md"))
                .contains("A command with its event and its refusal is %d files".formatted(COMMAND.files()))
                .contains("An outbound port with one adapter is %d:".formatted(PORT.files()));
        assertThat(text("docs/tutorial/README.md"))
                .contains("Step 8 is %d files".formatted(COMMAND.files()))
                .contains("step 9 is %d files".formatted(PORT.files()));
        assertThat(text("docs/tutorial/8-command.md")).contains("it is %d files".formatted(COMMAND.files()));
        assertThat(text("docs/tutorial/9-port.md")).contains("is %d files".formatted(PORT.files()));
    }

    private static String text(String page) {
        return Tutorial.read(Tutorial.HOME.resolve(page)).replaceAll("\\s+", " ");
    }
}
