package com.gyroscops.architecture.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Stricter than [DecisionsTest]: it holds only while every test and rule that a decision names is in the project.
@DisplayName("The tests and rules that confirm a decision exist")
class DecisionNamesTest {

    private static final Pattern NAMES = Pattern.compile("`(\\w+(?:Test|Contract))`|\\bA\\d\\d\\b|`\\.ci/\\w+`");

    @ParameterizedTest(name = "{0}")
    @MethodSource("com.gyroscops.architecture.docs.DecisionsTest#decisions")
    void every_test_and_rule_that_a_decision_names_is_there(Path file) {
        assertThat(NAMES.matcher(new Page(file).text()).results().map(name -> name.group()))
                .allMatch(DecisionsTest::isThere);
    }
}
