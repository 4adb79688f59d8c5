package com.gyroscops.tutorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cost of a slice")
class CostTest {

    /// An existing context takes two: its module and its part of the contract. A new one has its own, and takes its line in
    /// the list of contexts.
    private static final Cost MOST = new Cost(16, 6, 1, 16, 500);

    /// All steps but the last, which writes a rule for everybody.
    private static final Cost COST = Cost.of(Tutorial.steps().stream()
            .filter(step -> !step.toString().startsWith("7"))
            .toList());

    @Test
    void isInItsBounds() {
        assertThat(COST.main()).as("new main files").isBetween(1, MOST.main());
        assertThat(COST.tests()).as("new test files").isBetween(1, MOST.tests());
        assertThat(COST.changed()).as("changed files").isBetween(1, MOST.changed());
        assertThat(COST.types()).as("top-level types").isBetween(1, MOST.types());
        assertThat(COST.lines()).as("lines of main code").isBetween(1, MOST.lines());
    }

    @Test
    void isWhatThePagesSay() {
        for (var page : List.of("CONTRIBUTING.md", "docs/tutorial/README.md")) {
            assertThat(Tutorial.read(Tutorial.HOME.resolve(page)).replaceAll("\\s+", " "))
                    .as(page)
                    .contains(COST.toString());
        }
    }
}
