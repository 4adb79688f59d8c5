package com.gyroscops.museum.rows;

import com.gyroscops.museum.project.Module;
import com.gyroscops.museum.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Surefire's report of a test class.
///
/// @param written when it was written
record Report(int tests, int failed, int skipped, Instant written) {

    private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>");

    /// The report of `testClass`; empty when it was never run.
    static Optional<Report> of(Module module, String testClass) {
        var file = module.reports().resolve("TEST-" + testClass + ".xml");
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    /// The classes of `tests` that have no report of a green run at `since` or later.
    static List<String> unproven(Stream<ProjectTest> tests, Instant since) {
        return tests.flatMap(test -> unproven(test.runBy(), of(test.module(), test.runBy()), since).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> unproven(String test, Optional<Report> report, Instant since) {
        return report.filter(found -> found.isGreenSince(since)).isPresent()
                ? Optional.empty()
                : Optional.of(report.map(
                                found -> "%s proves rows, and has not passed in this build: %s".formatted(test, found))
                        .orElseGet(() -> test + " proves rows, and has no report"));
    }

    /// Whether it was run at `since` or later and every test in it passed.
    boolean isGreenSince(Instant since) {
        return tests > 0 && failed == 0 && skipped == 0 && !written.isBefore(since);
    }

    static Report read(Path file) {
        var suite = SUITE.matcher(Project.read(file))
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElse("");
        try {
            var written = Files.getLastModifiedTime(file).toInstant();
            var failed = number(suite, "errors") + number(suite, "failures");
            return new Report(number(suite, "tests"), failed, number(suite, "skipped"), written);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int number(String suite, String name) {
        return Pattern.compile("\\b" + name + "=\"([0-9]+)\"")
                .matcher(suite)
                .results()
                .findFirst()
                .map(found -> Integer.parseInt(found.group(1)))
                .orElseThrow(() -> new IllegalArgumentException("no «%s» in %s".formatted(name, suite)));
    }
}
