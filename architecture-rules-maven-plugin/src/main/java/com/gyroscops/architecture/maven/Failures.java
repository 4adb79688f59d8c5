package com.gyroscops.architecture.maven;

import com.gyroscops.architecture.Outcome.NotRun;
import com.gyroscops.architecture.report.Verdict;
import com.gyroscops.architecture.report.Verdict.Judged;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The message of a build that fails: each broken rule with its violations and what to do instead, then what could not
/// be checked.
final class Failures {

    private Failures() {}

    /// The message; empty when the build passes.
    ///
    /// @param strict whether a rule that had nothing to check fails the build, too; otherwise, only code that could not
    ///     be read does, or a check without a single rule
    /// @param unread what could not be read
    static String of(Verdict verdict, boolean strict, List<String> unread) {
        var nothing = verdict.judged().stream().allMatch(rule -> rule.report().outcome() instanceof NotRun);
        var problems = strict || nothing ? verdict.problems() : unread;
        var found = verdict.fresh().count();
        var title = (found == 1 ? "1 violation" : found + " violations") + " of the architecture:";
        var lines = Stream.of(
                        Stream.of(title).filter(any -> found > 0),
                        verdict.judged().stream().filter(rule -> !rule.fresh().isEmpty()).map(Failures::of),
                        Stream.of("Not all could be checked:").filter(any -> !problems.isEmpty()),
                        problems.stream().map(problem -> "  " + problem))
                .flatMap(part -> part)
                .toList();
        return String.join("\n", lines);
    }

    private static String of(Judged judged) {
        var rule = judged.report().rule();
        return judged.fresh().stream()
                .map(violation -> "  " + violation)
                .collect(Collectors.joining("\n", rule + "\n", "\n  Instead: " + rule.instead()));
    }
}
