package com.gyroscops.museum.rows;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Compares the rows with the tests of the build.
final class Judgement {

    private final List<Row> rows;
    private final List<ProjectTest> tests;

    Judgement(List<Row> rows, List<ProjectTest> tests) {
        this.rows = List.copyOf(rows);
        this.tests = List.copyOf(tests);
    }

    /// The mistakes, a sentence each; empty when every row is proven or has a reason not to be.
    List<String> mistakes() {
        return Stream.of(
                        repeated(),
                        rows.stream().flatMap(Judgement::reasons),
                        rows.stream().flatMap(this::unknown))
                .flatMap(mistakes -> mistakes)
                .toList();
    }

    /// The tests that prove rows.
    Stream<ProjectTest> proofs() {
        return tests.stream()
                .filter(test -> rows.stream()
                        .flatMap(row -> row.tests().stream())
                        .anyMatch(name -> test.classesNamed(name).findAny().isPresent()));
    }

    private Stream<String> repeated() {
        var seen = new HashSet<String>();
        return rows.stream().map(Row::id).filter(id -> !seen.add(id)).map(id -> id + " is listed twice");
    }

    private static Stream<String> reasons(Row row) {
        if (row.tests().isEmpty() && row.untested().isEmpty()) {
            return Stream.of(row.id() + " names no test, and no reason for that: " + row.title());
        }
        return row.tests().isEmpty()
                ? Stream.empty()
                : row.untested().stream()
                        .map(reason -> row.id() + " names tests, so it is no longer true that it is " + reason);
    }

    private Stream<String> unknown(Row row) {
        return row.tests().stream().flatMap(name -> {
            var classes = tests.stream()
                    .flatMap(test -> test.classesNamed(name))
                    .distinct()
                    .sorted()
                    .toList();
            return switch (classes.size()) {
                case 0 -> Stream.of("%s names %s, which is not a test of the build".formatted(row.id(), name));
                case 1 -> Stream.<String>empty();
                default -> Stream.of("%s names %s, which fits several classes: %s".formatted(row.id(), name, classes));
            };
        });
    }
}
