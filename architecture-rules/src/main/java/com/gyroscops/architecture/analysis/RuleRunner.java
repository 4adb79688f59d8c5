package com.gyroscops.architecture.analysis;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeConcept;
import com.gyroscops.architecture.Layout;
import com.gyroscops.architecture.LayoutCoverage;
import com.gyroscops.architecture.LayoutKey;
import com.gyroscops.architecture.Outcome.Broken;
import com.gyroscops.architecture.Outcome.Cause;
import com.gyroscops.architecture.Outcome.Kept;
import com.gyroscops.architecture.Outcome.NotRun;
import com.gyroscops.architecture.Violation;
import com.gyroscops.architecture.report.Verdict;
import com.gyroscops.architecture.report.Verdict.Counted;
import com.gyroscops.architecture.report.Verdict.Judged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs rules over code, and reports rules that had nothing to check.
///
/// @param given the layout of the layout file
/// @param layout the same layout, completed by inference
record RuleRunner(Layout given, Layout layout, List<ArchitectureRule> rules) {

    Verdict judge(Code read, Baseline known) {
        var problems = new ArrayList<>(read.problems());
        if (read.code().classes().isEmpty()) {
            return new Verdict(layout.root(), 0, List.of(), List.of(), problems, problems, List.of());
        }
        var survey = LayoutCoverage.of(layout, read.code().classes());
        var told = new HashSet<Violation>();
        var judged = rules.stream().map(rule -> judged(rule, read, known, told)).toList();
        var keys = judged.stream()
                .filter(rule -> !rule.report().isSaidAbsent())
                .filter(rule -> !rule.report().rule().isOptional(layout))
                .flatMap(rule -> rule.report().rule().words().stream())
                .distinct()
                .toList();
        var empty = keys.stream()
                .filter(key -> !layout.lacks(key) && survey.count(key) == 0)
                .toList();
        problems.addAll(missing(survey));
        var faults = List.copyOf(problems);
        problems.addAll(empty(empty));
        problems.addAll(judged.stream()
                .filter(rule -> !rule.report().rule().isOptional(layout))
                .filter(rule -> rule.report().rule().words().stream().noneMatch(empty::contains))
                .flatMap(RuleRunner::unseen)
                .toList());
        if (judged.stream().allMatch(rule -> rule.report().outcome() instanceof NotRun)) {
            problems.add("Not one of the rules was run.");
        }
        return new Verdict(
                layout.root(),
                read.code().classes().size(),
                keys.stream().map(key -> counted(key, survey)).toList(),
                judged,
                problems,
                faults,
                known.left(id -> judged.stream()
                        .filter(rule -> !(rule.report().outcome() instanceof NotRun))
                        .anyMatch(rule -> rule.id().equals(id))));
    }

    /// @param told the violations of earlier rules; one that several rules find is reported by the first of them
    private static Judged judged(ArchitectureRule rule, Code read, Baseline known, Set<Violation> told) {
        var report = rule.evaluate(read.code());
        var fresh = new ArrayList<Violation>();
        var old = new ArrayList<Violation>();
        var found = report.violations().stream()
                .filter(violation -> !told.contains(violation))
                .toList();
        found.forEach(violation -> (known.takes(rule, violation) ? old : fresh).add(violation));
        told.addAll(found);
        return new Judged(
                report,
                List.copyOf(fresh),
                List.copyOf(old),
                report.violations().size() - found.size());
    }

    private Counted counted(LayoutKey key, LayoutCoverage survey) {
        var guessed = !given.says(key) && survey.count(key) > 0;
        var names = survey.count(key) == 0 && !given.says(key) ? List.<String>of() : survey.names(key);
        return new Counted(key.key(), names, survey.count(key), guessed);
    }

    /// Names of the layout file that match no class.
    private Stream<String> missing(LayoutCoverage survey, LayoutKey key) {
        return survey.missing(key).stream()
                .map(name -> "The layout says `" + key.key() + " = " + name
                        + "`, and nothing that was read is that, or uses it. Is it spelled right?");
    }

    private List<String> missing(LayoutCoverage survey) {
        return CodeConcept.keys()
                .filter(given::says)
                .flatMap(key -> missing(survey, key))
                .toList();
    }

    /// Keys that rules depend on and that match no class.
    private List<String> empty(List<LayoutKey> empty) {
        if (empty.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        empty.stream()
                                .map(key -> "No class is found for " + key.key() + ", which "
                                        + rules.stream()
                                                .filter(rule -> rule.words().contains(key))
                                                .map(ArchitectureRule::id)
                                                .collect(Collectors.joining(", "))
                                        + " must know."),
                        Stream.of("Say in a layout file what these are called; if the code has none of them, say so:"
                                + " none = "
                                + empty.stream().map(LayoutKey::key).collect(Collectors.joining(", "))))
                .toList();
    }

    private static Stream<String> unseen(Judged judged) {
        return judged.report()
                .outcome()
                .fold(
                        kept -> Stream.empty(),
                        broken -> broken.unseen().stream()
                                .map(at -> judged.id() + " found no " + at + " to look at."),
                        notRun -> unseen(
                                judged.id() + " was not run: " + notRun.why() + ". ", notRun.cause(), judged));
    }

    private static Stream<String> unseen(String what, Cause cause, Judged judged) {
        return switch (cause) {
            case NOT_GIVEN, SAID_ABSENT -> Stream.empty();
            case UNREADABLE -> Stream.of(what + "What the sources need is named by --libraries.");
            case NOTHING_THERE ->
                Stream.of(what + "Say in a layout file what it should look at, or if there is nothing,"
                        + " say so: none = " + judged.id() + ", or --without " + judged.id());
        };
    }
}
