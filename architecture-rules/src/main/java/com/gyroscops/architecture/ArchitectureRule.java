package com.gyroscops.architecture;

import com.gyroscops.architecture.Outcome.Broken;
import com.gyroscops.architecture.Outcome.Cause;
import com.gyroscops.architecture.Outcome.NotRun;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// An architecture rule: a sentence about code, and its check.
///
/// @param id `A01`, `A02`, ...: stable, so that a build can name it
/// @param reason what the rule requires and why, in one sentence
/// @param instead where code that breaks the rule belongs
/// @param targets the elements outside the code base that the rule looks for, as `package.Type` or
///     `package.Type#member`, so that a test can check that each of them exists
/// @param words the keys of the layout that the rule depends on: each must match a class, or be declared absent
/// @param check evaluates the rule on code
public record ArchitectureRule(
        String id,
        String reason,
        String instead,
        List<String> targets,
        List<LayoutKey> words,
        Function<CodeBase, Outcome> check) {

    public ArchitectureRule {
        targets = List.copyOf(targets);
        words = List.copyOf(words);
    }

    public Report evaluate(CodeBase code) {
        return new Report(this, check.apply(code));
    }

    /// This rule, which does not pass while a key of `layout` that it depends on matches no class: it would then check
    /// no class, or forbid nothing.
    public ArchitectureRule demanding(Layout layout) {
        return new ArchitectureRule(id, reason, instead, targets, words, code -> {
            var survey = LayoutCoverage.of(layout, code.classes());
            var gaps =
                    words.stream().flatMap(word -> survey.gaps(word).stream()).toList();
            var outcome = check.apply(code);
            return gaps.isEmpty() || isOptional(layout)
                    ? outcome
                    : outcome.<Outcome>fold(
                            kept -> new NotRun(Cause.NOTHING_THERE, String.join(", ", gaps)),
                            broken -> new Broken(
                                    broken.violations(),
                                    Stream.concat(broken.unseen().stream(), gaps.stream())
                                            .toList()),
                            notRun -> notRun);
        });
    }

    /// This rule, which counts as absent while it finds nothing to check and one of its keys is optional in `layout`
    /// and matches no class, or the rule is.
    public ArchitectureRule tolerating(Layout layout) {
        return new ArchitectureRule(id, reason, instead, targets, words, code -> {
            var outcome = check.apply(code);
            return outcome instanceof NotRun notRun
                            && notRun.cause() == Cause.NOTHING_THERE
                            && (isOptional(layout)
                                    || words.stream().anyMatch(word -> isStillEmpty(word, layout, code)))
                    ? new NotRun(Cause.SAID_ABSENT, notRun.why() + ", and the layout says that it may have none yet")
                    : outcome;
        });
    }

    /// Whether `layout` says that the code may have nothing for this rule to check.
    public boolean isOptional(Layout layout) {
        return layout.optional().contains(new RuleKey(id));
    }

    private static boolean isStillEmpty(LayoutKey word, Layout layout, CodeBase code) {
        return layout.optional().contains(word) && LayoutCoverage.of(layout, code.classes()).count(word) == 0;
    }

    /// Fails with the rule's report unless `code` keeps the rule. A rule that could not be run fails too, unless the
    /// layout declares its subjects absent.
    ///
    /// @throws AssertionError if the rule is broken, or could not be run
    public void check(CodeBase code) {
        var report = evaluate(code);
        if (!report.isKept() && !report.isSaidAbsent()) {
            throw new AssertionError(report.toString());
        }
    }

    @Override
    public String toString() {
        return id + " " + reason;
    }
}
