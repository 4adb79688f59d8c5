package com.gyroscops.architecture.analysis;

import com.gyroscops.architecture.Outcome.NotRun;
import com.gyroscops.architecture.report.Verdict;
import com.gyroscops.architecture.report.Verdict.Judged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Adopts the violations of a run: writes them to the file of known violations.
///
/// @param known what the file has so far
public record BaselineWriter(Path file, Baseline known) {

    /// A writer to `file`, which need not exist.
    ///
    /// @throws UsageError on a CI server
    public static BaselineWriter to(Path file, Map<String, String> environment) {
        if (isSet(environment.getOrDefault("CI", ""))) {
            throw new UsageError("a CI server adopts no violations, or it would never find one. Adopt by hand, look at"
                    + " what is written, and commit that.");
        }
        return new BaselineWriter(file, Files.exists(file) ? Baseline.read(file) : Baseline.nothing());
    }

    private static boolean isSet(String variable) {
        return !variable.isBlank() && !variable.equalsIgnoreCase("false");
    }

    /// Writes the violations of `verdict`, and keeps the known ones of rules that were not run.
    ///
    /// @return what was written; empty when nothing is, because not all could be read, the layout file has a name that
    ///     matches nothing, or no rule was run
    public Optional<String> write(Verdict verdict) {
        var unchecked = verdict.judged().stream()
                .filter(rule -> rule.report().outcome() instanceof NotRun)
                .map(Judged::id)
                .toList();
        if (!verdict.faults().isEmpty() || unchecked.size() == verdict.judged().size()) {
            return Optional.empty();
        }
        Predicate<String> ran = id -> !unchecked.contains(id)
                && verdict.judged().stream().anyMatch(rule -> rule.id().equals(id));
        var found = verdict.judged().stream()
                .flatMap(rule -> Stream.concat(rule.fresh().stream(), rule.known().stream())
                        .map(violation -> Baseline.line(rule.report().rule(), violation)));
        Baseline.write(file, Stream.concat(found, known.left(ran.negate()).stream()));
        return Optional.of("Wrote " + file + ": " + verdict.fresh().count() + " adopted, " + verdict.known()
                + " known before, " + verdict.gone().size() + " gone."
                + (unchecked.isEmpty() ? "" : " Not checked: " + String.join(", ", unchecked) + "."));
    }
}
