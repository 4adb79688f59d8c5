package com.gyroscops.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Generates `docs/performance.md` and its plots from the stored results.
final class Report {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path NOTES = Path.of("notes.json");

    private Report() {}

    static void write(List<Table> tables) {
        var chapters = tables.stream()
                .flatMap(table -> Results.find(table.name()).map(results -> new Chapter(table, results)).stream())
                .toList();
        try {
            Files.writeString(DOCS.resolve("performance.md"), Page.of(chapters, notes()));
            for (Chapter chapter : chapters) {
                for (PlotGroup group : chapter.plots()) {
                    Files.writeString(
                            DOCS.resolve("images").resolve(group.file(chapter.table().name())),
                            Plot.of(group.title(), chapter.figures(group)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Written to docs/performance.md");
    }

    /// The reasons why goals are missed, written by hand.
    private static Map<String, String> notes() {
        return Files.exists(NOTES)
                ? new JsonMapper().readValue(NOTES, new TypeReference<Map<String, String>>() {})
                : Map.of();
    }

    /// A table with its results.
    record Chapter(Table table, Results results) {

        /// The plots that have at least one figure.
        List<PlotGroup> plots() {
            return table.plots().stream()
                    .filter(group -> !figures(group).isEmpty())
                    .toList();
        }

        /// The figures of a plot: those that no earlier plot has.
        List<Figure> figures(PlotGroup group) {
            return results.figures().stream()
                    .filter(figure -> !figure.unit().equals("%") && figure.best() > 0)
                    .filter(figure -> Optional.of(group).equals(first(figure)))
                    .toList();
        }

        private Optional<PlotGroup> first(Figure figure) {
            return table.plots().stream()
                    .filter(group -> group.what().test(figure.what()))
                    .findFirst();
        }
    }
}
