package com.gyroscops.architecture;

import com.gyroscops.architecture.Outcome.Broken;
import com.gyroscops.architecture.Outcome.Kept;
import com.gyroscops.architecture.Outcome.NotRun;
import java.util.List;
import java.util.stream.Collectors;

/// What became of one rule, to be read by a person.
public record Report(ArchitectureRule rule, Outcome outcome) {

    public boolean isKept() {
        return outcome instanceof Kept;
    }

    /// What breaks the rule; nothing, too, when it was not run.
    public List<Violation> violations() {
        return outcome instanceof Broken(var violations) ? violations : List.of();
    }

    /// The rule, each violation on a line of its own, and where the code should go instead.
    @Override
    public String toString() {
        return rule
                + switch (outcome) {
                    case Kept kept -> "\n  kept by all " + kept.looked();
                    case Broken broken ->
                        broken.violations().stream()
                                .map(violation -> "\n  " + violation)
                                .collect(Collectors.joining("", "", "\n  Instead: " + rule.instead()));
                    case NotRun notRun -> "\n  not run: " + notRun.why();
                };
    }
}
