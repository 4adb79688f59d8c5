package com.gyroscops.architecture.cli;

import com.gyroscops.architecture.report.Verdict;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The known violations of a run, and whether to write its violations to their file.
record BaselineWriter(boolean wanted, Optional<Path> file, Baseline known) {

    /// @throws UsageError if violations are to be adopted on a CI server, or no file is named or it does not exist
    static BaselineWriter of(Arguments arguments, Map<String, String> environment) {
        var file = arguments.file(Option.KNOWN);
        if (!arguments.has(Option.ADOPT)) {
            return new BaselineWriter(false, file, file.map(Baseline::read).orElseGet(Baseline::nothing));
        }
        if (isSet(environment.getOrDefault("CI", ""))) {
            throw new UsageError(
                    "a CI server adopts no violations, or it would never find one. Run --adopt by hand, look"
                            + " at what it writes, and commit that.");
        }
        var target = file.orElseThrow(() -> new UsageError("--adopt needs --known FILE, the file to write"));
        return new BaselineWriter(true, file, Files.exists(target) ? Baseline.read(target) : Baseline.nothing());
    }

    private static boolean isSet(String variable) {
        return !variable.isBlank() && !variable.equalsIgnoreCase("false");
    }

    /// Writes the violations of `verdict`, and keeps the known ones of rules that were not run.
    Exit write(Verdict verdict, PrintStream out) {
        if (!verdict.problems().isEmpty()) {
            out.println("Nothing is adopted, because not all could be checked.");
            return Exit.NOT_CHECKED;
        }
        Predicate<String> ran =
                id -> verdict.judged().stream().anyMatch(rule -> rule.id().equals(id));
        var found = verdict.judged().stream()
                .flatMap(rule -> Stream.concat(rule.fresh().stream(), rule.known().stream())
                        .map(violation -> Baseline.line(rule.report().rule(), violation)));
        Baseline.write(file.orElseThrow(), Stream.concat(found, known.left(ran.negate()).stream()));
        out.println("Wrote " + file.orElseThrow() + ": " + verdict.fresh().count() + " adopted, " + verdict.known()
                + " known before, " + verdict.gone().size() + " gone.");
        return Exit.CLEAN;
    }
}
