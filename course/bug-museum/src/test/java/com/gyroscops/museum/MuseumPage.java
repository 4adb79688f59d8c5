package com.gyroscops.museum;

import com.gyroscops.museum.Killer.Refusal;
import com.gyroscops.museum.Killer.TestMethod;
import com.gyroscops.museum.project.GeneratedPage;
import com.gyroscops.museum.project.Project;
import com.gyroscops.museum.rows.Row;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of all exhibits.
final class MuseumPage {

    static final GeneratedPage PAGE = GeneratedPage.ofTheMuseum("docs/bug-museum.md");

    private final List<Exhibit> exhibits;
    private final List<Row> rows;
    private final Map<Path, String> sources;

    MuseumPage(List<Exhibit> exhibits, List<Row> rows) {
        this.exhibits = exhibits;
        this.rows = rows;
        this.sources = Project.MODULES.stream()
                .flatMap(module -> Stream.of(module.testSources(), module.sources()))
                .flatMap(folder -> Project.files(folder, file -> file.toString().endsWith(".java")).stream())
                .collect(Collectors.toMap(Project.HOME::relativize, Project::read));
    }

    String text() {
        var refused = exhibits.stream()
                .filter(exhibit -> exhibit.killer() instanceof Refusal)
                .count();
        return """
                %s

                # The bug museum

                Defects of the source chapter's code, reproduced in this project's own code, with their consequences and
                what kills them: %d exhibits, %d killed by a test of the project and %d by the compiler. At the end are
                the defects without an exhibit, and why they have none. Each exhibit is a patch; apply it to your work
                tree, and the test that it names fails:

                    git apply %s

                The build of the course does the same with all of them, in memory: it compiles the patched class, puts
                it in place of the right one, and runs the test. The test has to pass with the right code, and to fail
                with the broken code by its own assertion, or by an exception that the exhibit names. Alone, it ends
                with `killed n/n`:

                    mvn -Pcourse test -pl :bug-museum -am -Dtest=BugMuseumTest

                %s
                ## Not shown

                | Row | What is wrong | Why there is no exhibit |
                |---|---|---|
                %s
                """.formatted(
                        PAGE.note(),
                        exhibits.size(),
                        exhibits.size() - refused,
                        refused,
                        Project.HOME.relativize(exhibits.getFirst().file()),
                        shown(),
                        notShown());
    }

    private String shown() {
        return exhibits.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(Exhibit exhibit) {
        var file = Project.HOME.relativize(exhibit.file());
        return """
                ## %s: %s

                %s %s

                ```diff
                %s
                ```

                In %s · %s · %s
                """.formatted(
                        exhibit.row(),
                        title(exhibit.row()),
                        exhibit.wrong(),
                        exhibit.happens(),
                        exhibit.diff().stream()
                                .filter(line -> !line.startsWith("@@"))
                                .map(String::stripTrailing)
                                .collect(Collectors.joining("\n")),
                        PAGE.link(name(exhibit.code()), exhibit.code()),
                        PAGE.link("the exhibit", file),
                        killed(exhibit));
    }

    private String killed(Exhibit exhibit) {
        return switch (exhibit.killer()) {
            case Refusal(var code) -> "refused by javac: `" + code + "`";
            case TestMethod test -> "killed by " + PAGE.link("`" + test + "`", sourceOf(test));
        };
    }

    /// The source of the class that declares the method: for a contract's method, not that of the adapter's test.
    private Path sourceOf(TestMethod test) {
        return sources.entrySet().stream()
                .filter(source -> source.getValue().contains("void " + test.method() + "("))
                .map(Map.Entry::getKey)
                .min(Comparator.comparing((Path file) -> !name(file).equals(test.simpleName()))
                        .thenComparing(Path::toString))
                .orElseThrow(() -> new IllegalStateException("no source has " + test));
    }

    private String notShown() {
        return rows.stream()
                .flatMap(row -> row.notShown().stream()
                        .map(why -> "| %s | %s | %s |".formatted(row.id(), row.title(), why)))
                .collect(Collectors.joining("\n"));
    }

    private String title(String id) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .map(Row::title)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row " + id));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
