package com.gyroscops.museum.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.museum.project.Project;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every row is proven by a test that was run and passed, or says why not.
class TraceabilityTest {

    private static final List<Row> ROWS = Rows.all();
    private static final List<Citation> CITATIONS = Citations.all();
    private static final List<Mention> MENTIONS = Mention.all();

    @Test
    void theListOfRowsIsComplete() {
        var ids = ROWS.stream().map(Row::id).toList();

        assertThat(ids)
                .startsWith("S1")
                .contains("S115", "B1", "B64", "R1")
                .endsWith("R20")
                .hasSize(115 + 64 + 20)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRowIsProvenOrSaysWhyNotAndNobodyNamesAnother() {
        assertThat(new Judgement(ROWS).mistakes(CITATIONS, MENTIONS)).isEmpty();
    }

    /// For a build of everything: whoever runs single tests has not run the others, and gives none.
    @Test
    void everyTestThatProvesARowHasPassedSinceTheInstantThatIsGiven() {
        var since = System.getProperty("build.reported.since", "");
        var unproven = since.isEmpty()
                ? List.<String>of()
                : Report.unproven(CITATIONS, Instant.parse(since));

        assertThat(unproven).isEmpty();
    }

    @Test
    void noTestOfTheProjectCanBeSkipped() {
        var skippable = Project.classFolders().stream()
                .flatMap(folder -> Skipping.in(folder).stream())
                .toList();

        assertThat(skippable).isEmpty();
    }

    @Test
    void thePageIsWhatItWouldBeNow() {
        var exhibits = Project.files(Project.HOME.resolve("bug-museum/exhibits"), file -> true).stream()
                .map(Project.HOME::relativize)
                .collect(Collectors.groupingBy(TraceabilityTest::rowOf));

        TraceabilityPage.PAGE.is(new TraceabilityPage(ROWS, CITATIONS, MENTIONS, exhibits).text());
    }

    private static String rowOf(Path exhibit) {
        var number = exhibit.getFileName().toString().split("-", 2)[0].substring(1);
        return "B" + Integer.parseInt(number);
    }
}
