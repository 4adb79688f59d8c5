package com.gyroscops.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Makes `docs/performance.md` and its plots of the results that are there.
final class Report {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path NOTES = Path.of("notes.json");

    private Report() {}

    static void write() {
        try (var files = Files.list(Results.FOLDER)) {
            var results = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Results::read)
                    .toList();
            Files.writeString(DOCS.resolve("performance.md"), page(results));
            for (Results result : results) {
                Files.writeString(DOCS.resolve("images/performance-" + result.table() + ".svg"), Plot.of(result));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Written to docs/performance.md");
    }

    private static String page(List<Results> results) {
        var page = new ArrayList<String>();
        page.add("# Performance\n");
        page.add("Made by `-Dtable=report` of the results in `benchmarks/results`. Do not edit it here.\n");
        page.add("""
                Each subject runs in a process of its own, in the order A B B A; a figure is the minimum of its samples, with the median
                behind it. Machines are noisy and differ: what counts is what one figure is to another **of the same table**. `limit` is no
                product but a bound: one lock, a log, an array for each stream, no index and no check of ids.
                """);
        page.addAll(goals(results));
        results.forEach(result -> page.addAll(section(result)));
        return String.join("\n", page) + "\n";
    }

    private static List<String> goals(List<Results> results) {
        var notes = notes();
        var lines = new ArrayList<String>();
        lines.add("## Goals\n");
        lines.add("| what | against | goal | by the minima | by the medians | |");
        lines.add("|---|---|---|---|---|---|");
        for (Goal goal : Goals.all()) {
            var reached = results.stream()
                    .filter(result -> result.table().equals(goal.table()))
                    .findFirst()
                    .flatMap(result -> goal.reached(result.figures()));
            lines.add(row(goal, reached, notes.getOrDefault(goal.id(), "")));
        }
        lines.add("");
        return lines;
    }

    private static String row(Goal goal, Optional<Ratio> reached, String note) {
        var verdict = reached.map(ratio -> ratio.value() <= goal.most() ? "met" : "**missed**. " + note)
                .orElse("not measured yet. " + note);
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        goal.ours(),
                        goal.against().equals("ours") ? "ours, " + goal.what() : goal.against(),
                        Ratio.words(goal.most()),
                        reached.map(ratio -> Ratio.words(ratio.value())).orElse(""),
                        reached.map(ratio -> Ratio.words(ratio.median())).orElse(""),
                        verdict);
    }

    private static List<String> section(Results result) {
        var lines = new ArrayList<String>();
        lines.add("## " + result.table() + "\n");
        lines.add("    mvn -q -Pbenchmarks -DskipTests package exec:exec -Dtable=" + result.table() + "\n");
        lines.add(result.machine().entrySet().stream()
                        .map(fact -> fact.getKey() + ": " + fact.getValue())
                        .reduce((one, next) -> one + " · " + next)
                        .orElse("")
                + "\n");
        lines.add("![](images/performance-%s.svg)\n".formatted(result.table()));
        var subjects = result.figures().stream().map(Figure::subject).distinct().toList();
        lines.add("| | unit | " + String.join(" | ", subjects) + " |");
        lines.add("|---|---|" + "---|".repeat(subjects.size()));
        result.figures().stream()
                .map(figure -> List.of(figure.what(), figure.unit()))
                .distinct()
                .forEach(key -> lines.add(row(key, subjects, result.figures())));
        lines.add("");
        return lines;
    }

    private static String row(List<String> key, List<String> subjects, List<Figure> figures) {
        var row = new StringBuilder("| %s | %s |".formatted(key.getFirst(), key.getLast()));
        for (String subject : subjects) {
            row.append(figures.stream()
                    .filter(figure -> figure.subject().equals(subject)
                            && figure.what().equals(key.getFirst())
                            && figure.unit().equals(key.getLast()))
                    .findFirst()
                    .map(figure -> " %s (%s) |".formatted(number(figure.minimum()), number(figure.median())))
                    .orElse(" |"));
        }
        return row.toString();
    }

    private static String number(double value) {
        return Math.abs(value) >= 100 ? "%,.0f".formatted(value) : "%.1f".formatted(value);
    }

    /// Why goals are missed, in the words of whoever tried.
    private static Map<String, String> notes() {
        return Files.exists(NOTES)
                ? new JsonMapper().readValue(NOTES, new TypeReference<Map<String, String>>() {})
                : Map.of();
    }
}
