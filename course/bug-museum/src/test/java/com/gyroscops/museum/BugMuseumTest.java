package com.gyroscops.museum;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.museum.Finding.Killed;
import com.gyroscops.museum.project.Project;
import com.gyroscops.museum.rows.Row;
import com.gyroscops.museum.rows.Rows;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every exhibit is killed by the test that it names. Run alone, it prints `killed n/n`.
class BugMuseumTest {

    private static final int LONGEST = 40;
    private static final Inspector INSPECTOR = new Inspector();
    private static final List<Exhibit> EXHIBITS = Exhibits.all();

    private static int killed;

    static List<Exhibit> exhibits() {
        return EXHIBITS;
    }

    @AfterAll
    static void close() {
        INSPECTOR.close();
        System.out.printf("Bug museum: killed %d/%d%n", killed, EXHIBITS.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exhibits")
    void every_exhibit_is_killed_by_its_test(Exhibit exhibit) {
        assertThat(INSPECTOR.inspect(exhibit)).as(exhibit.file().toString()).isInstanceOf(Killed.class);
        killed++;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exhibits")
    void every_exhibit_is_read_at_one_look(Exhibit exhibit) {
        assertThat(Project.read(exhibit.file()).lines()).hasSizeLessThanOrEqualTo(LONGEST);
        assertThat(exhibit.file().getFileName().toString())
                .startsWith("B%02d-".formatted(Integer.parseInt(exhibit.row().substring(1))));
    }

    @Test
    void every_defect_of_the_chapter_is_shown_or_the_rows_say_why_not() {
        var shown = EXHIBITS.stream().map(Exhibit::row).toList();
        var excused = rows().filter(row -> row.notShown().isPresent()).map(Row::id).toList();

        assertThat(Stream.concat(shown.stream(), excused.stream()))
                .containsExactlyInAnyOrderElementsOf(rows().map(Row::id).toList());
        assertThat(shown).hasSizeGreaterThanOrEqualTo(40);
    }

    private static Stream<Row> rows() {
        return Rows.all().stream().filter(row -> row.kind() == 'B');
    }
}
