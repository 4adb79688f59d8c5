package com.gyroscops.architecture;

import com.gyroscops.architecture.Outcome.Broken;
import com.gyroscops.architecture.Outcome.Cause;
import com.gyroscops.architecture.Outcome.Kept;
import com.gyroscops.architecture.Outcome.NotRun;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A rule and its result, printed as text.
public record Report(ArchitectureRule rule, Outcome outcome) {

    public boolean isKept() {
        return outcome instanceof Kept;
    }

    /// Whether the rule was not run because the layout declares its subjects absent.
    public boolean isSaidAbsent() {
        return outcome instanceof NotRun notRun && notRun.cause() == Cause.SAID_ABSENT;
    }

    /// The violations; empty when the rule was not run.
    public List<Violation> violations() {
        return outcome instanceof Broken broken ? broken.violations() : List.of();
    }

    /// The rule, each violation on a line of its own, and where the code belongs instead.
    @Override
    public String toString() {
        return rule
                + outcome.fold(
                        kept -> "\n  kept by all " + kept.looked(),
                        broken -> Stream.concat(
                                        broken.violations().stream().map(Violation::toString),
                                        broken.unseen().stream().map(unseen -> "and not seen: " + unseen))
                                .collect(Collectors.joining("\n  ", "\n  ", "\n  Instead: " + rule.instead())),
                        notRun -> "\n  not run: " + notRun.why());
    }
}
