package com.gyroscops.architecture.cli;

import com.gyroscops.architecture.analysis.UsageError;
import com.gyroscops.architecture.report.ReportFormat;
import com.gyroscops.architecture.report.SourceFiles;
import com.gyroscops.architecture.report.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The reports to write, and their targets.
record Reports(List<Target> targets, SourceFiles sources) {

    /// @param file the target; empty for the standard output
    record Target(ReportFormat form, Optional<Path> file) {}

    /// @throws UsageError if there is no such format, or several go to the standard output
    static Reports of(Arguments arguments) {
        var asked = arguments.all(Option.REPORT).stream()
                .map(report -> target(report, arguments))
                .toList();
        if (asked.stream().filter(target -> target.file().isEmpty()).count() > 1) {
            throw new UsageError("one report alone can go to the standard output; name a file: --report html=FILE");
        }
        var text = new Target(ReportFormat.TEXT, Optional.empty());
        var readable = asked.stream().allMatch(target -> target.file().isPresent());
        var targets = readable ? Stream.concat(Stream.of(text), asked.stream()).toList() : asked;
        return new Reports(targets, SourceFiles.inRepository(arguments.here(), folders(arguments)));
    }

    private static Target target(String report, Arguments arguments) {
        var parts = report.split("=", 2);
        var form = ReportFormat.called(parts[0])
                .orElseThrow(() ->
                        new UsageError("no report is called " + parts[0] + "; there are " + ReportFormat.titles()));
        return new Target(form, parts.length > 1 ? Optional.of(arguments.path(parts[1])) : Optional.empty());
    }

    /// The source folders that were named, and the default ones for the folders of classes.
    private static List<Path> folders(Arguments arguments) {
        var named = arguments.all(Option.SOURCES).stream().map(arguments::path);
        var beside = arguments.paths().stream()
                .map(arguments::path)
                .flatMap(path ->
                        Stream.of(path.resolve("../../src/main/java"), path.resolve("../../../../src/main/java")));
        return Stream.concat(named, beside).filter(Files::isDirectory).toList();
    }

    /// Writes all reports. Problems also go to the error stream unless a text report goes to the standard output.
    void write(Verdict verdict, PrintStream out, PrintStream err) {
        for (var target : targets) {
            var text = target.form().write(verdict, sources);
            target.file().ifPresentOrElse(file -> write(file, text), () -> out.print(text));
        }
        if (targets.stream()
                .noneMatch(target -> target.form() == ReportFormat.TEXT && target.file().isEmpty())) {
            verdict.problems().forEach(err::println);
        }
    }

    private static void write(Path file, String text) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UsageError(file + " cannot be written: " + e.getMessage());
        }
    }
}
