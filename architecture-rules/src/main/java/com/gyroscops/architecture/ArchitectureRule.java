package com.gyroscops.architecture;

import com.gyroscops.architecture.Outcome.Broken;
import com.gyroscops.architecture.Outcome.Cause;
import com.gyroscops.architecture.Outcome.Kept;
import com.gyroscops.architecture.Outcome.NotRun;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// One sentence of the architecture, and how to find out whether code keeps it.
///
/// @param id `A01`, `A02`, ...: stable, so that a build can name it
/// @param reason what holds and why, in one sentence
/// @param instead where the code should go that breaks the rule
/// @param targets what the rule looks out for outside the code base, as `package.Type` or `package.Type#member`: what
///     forbids a thing that does not exist keeps silent for ever, so a test of the rules can ask whether each exists
/// @param words what of the layout the rule rests on: each must be in the code, or be said not to be
/// @param check the look at the code
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

    /// This rule, which does not pass as long as a word of `layout` that it rests on stands for no class: what it
    /// forbids would apply to no class, or would forbid nothing.
    public ArchitectureRule demanding(Layout layout) {
        return new ArchitectureRule(id, reason, instead, targets, words, code -> {
            var survey = LayoutCoverage.of(layout, code.classes());
            var gaps =
                    words.stream().flatMap(word -> survey.gaps(word).stream()).toList();
            return gaps.isEmpty()
                    ? check.apply(code)
                    : switch (check.apply(code)) {
                        case Broken(var violations, var unseen) ->
                            new Broken(
                                    violations,
                                    Stream.concat(unseen.stream(), gaps.stream())
                                            .toList());
                        case Kept _ -> new NotRun(Cause.NOTHING_THERE, String.join(", ", gaps));
                        case NotRun notRun -> notRun;
                    };
        });
    }

    /// This rule, which is not missed as long as there is nothing for it to look at because `layout` says that there may
    /// be nothing of the kind yet.
    public ArchitectureRule tolerating(Layout layout) {
        return new ArchitectureRule(id, reason, instead, targets, words, code -> {
            var outcome = check.apply(code);
            return outcome instanceof NotRun(var cause, var why)
                            && cause == Cause.NOTHING_THERE
                            && words.stream().anyMatch(word -> isStillEmpty(word, layout, code))
                    ? new NotRun(Cause.SAID_ABSENT, why + ", and the layout says that it may have none yet")
                    : outcome;
        });
    }

    private static boolean isStillEmpty(LayoutKey word, Layout layout, CodeBase code) {
        return layout.optional().contains(word) && LayoutCoverage.of(layout, code.classes()).count(word) == 0;
    }

    /// Fails with the rule's report, as a test does, unless `code` keeps the rule. A rule that could not be run fails
    /// too, but for one whose subjects the layout says there are none of.
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
