package com.gyroscops.museum.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.museum.project.Project;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every row of `docs/rows.md` is proven by a test that was run and passed, or has a reason why not.
class TraceabilityTest {

    private static final List<Row> ROWS = Rows.all();
    private static final Judgement JUDGEMENT = new Judgement(ROWS, ProjectTests.all());

    @Test
    void the_list_of_rows_is_complete() {
        assertThat(ROWS)
                .extracting(Row::id)
                .containsExactlyElementsOf(Stream.of(ids("S", 115), ids("B", 64), ids("R", 20))
                        .flatMap(ids -> ids)
                        .toList());
    }

    @Test
    void every_row_is_proven_or_says_why_not() {
        assertThat(JUDGEMENT.mistakes()).isEmpty();
    }

    /// Runs only after a build of everything, whose start `TESTS_PASSED_SINCE` has: other runs leave no report of every
    /// test.
    @Test
    void every_test_that_proves_a_row_has_passed_since_the_instant_that_is_given() {
        var since = System.getenv().getOrDefault("TESTS_PASSED_SINCE", "");
        var unproven = since.isEmpty() ? List.<String>of() : Report.unproven(JUDGEMENT.proofs(), Instant.parse(since));

        assertThat(unproven).isEmpty();
    }

    @Test
    void no_test_of_the_project_can_be_skipped() {
        var skippable = Project.classFolders().stream()
                .flatMap(folder -> Skipping.in(folder).stream())
                .toList();

        assertThat(skippable).isEmpty();
    }

    private static Stream<String> ids(String kind, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> kind + number);
    }
}
