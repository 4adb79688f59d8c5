package com.gyroscops.museum.rows;

import com.gyroscops.museum.project.GeneratedPage;
import com.gyroscops.museum.project.Module;
import com.gyroscops.museum.project.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows with the code and the tests that name them, as a page.
///
/// @param exhibits the bug museum's exhibits by row
record TraceabilityPage(
        List<Row> rows, List<Citation> citations, List<Mention> mentions, Map<String, List<Path>> exhibits) {

    static final GeneratedPage PAGE = GeneratedPage.ofTheMuseum("docs/traceability.md");

    String text() {
        return """
                %s

                # What became of every row

                The source chapter asks for %d things (rows S) and has %d defects (rows B); the domain has %d rules
                (rows R). Here is where each of them went. A row is *covered* when a test of the build says by its tag
                that it proves it; the build fails when a row is not and nothing says why, when a reason is no longer
                true, when somebody names a row that there is not, and when this page is not what it would be now.

                %d rows are covered, %d are not.

                ## What the chapter asks

                %s
                ## What is wrong in its code

                «Shown» leads to the exhibit in the [bug museum](bug-museum.md).

                %s
                ## The rules of the domain

                %s""".formatted(
                PAGE.note(),
                of('S').count(),
                of('B').count(),
                of('R').count(),
                rows.stream().filter(row -> row.uncited().isEmpty()).count(),
                rows.stream().filter(row -> row.uncited().isPresent()).count(),
                table('S'),
                table('B'),
                table('R'));
    }

    private Stream<Row> of(char kind) {
        return rows.stream().filter(row -> row.kind() == kind);
    }

    private String table(char kind) {
        return "| Row | What it is about | Status | Code | Tests |\n|---|---|---|---|---|\n"
                + of(kind).map(this::line).collect(Collectors.joining());
    }

    private String line(Row row) {
        return "| %s | %s | %s | %s | %s |\n".formatted(row.id(), row.title(), status(row), code(row), tests(row));
    }

    private String status(Row row) {
        var shown = exhibits.getOrDefault(row.id(), List.of()).stream()
                .map(exhibit -> ", " + PAGE.link("shown", exhibit))
                .collect(Collectors.joining());
        return row.uncited().orElse("covered" + shown);
    }

    private String code(Row row) {
        return links(mentions.stream()
                .filter(mention -> mention.row().equals(row.id()) && !mention.isTest())
                .map(Mention::file));
    }

    private String tests(Row row) {
        return links(citations.stream()
                .filter(citation -> citation.row().equals(row.id()))
                .map(citation -> sourceOf(citation.writtenIn())));
    }

    private static String links(Stream<Path> files) {
        return files.collect(Collectors.toCollection(TreeSet::new)).stream()
                .map(file -> PAGE.link(file.getFileName().toString().replace(".java", ""), file))
                .collect(Collectors.joining(", "));
    }

    private static Path sourceOf(String type) {
        var file = type.replace('.', '/') + ".java";
        return Project.MODULES.stream()
                .flatMap((Module module) -> Stream.of(module.testSources(), module.sources()))
                .map(folder -> folder.resolve(file))
                .filter(Files::exists)
                .map(Project.HOME::relativize)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no source of " + type));
    }
}
