package com.gyroscops.architecture.rules;

import com.gyroscops.architecture.ArchitectureRule;
import com.gyroscops.architecture.CodeBase;
import com.gyroscops.architecture.Outcome;
import com.gyroscops.architecture.Outcome.Broken;
import com.gyroscops.architecture.Outcome.Cause;
import com.gyroscops.architecture.Outcome.Kept;
import com.gyroscops.architecture.Outcome.NotRun;
import com.gyroscops.architecture.Violation;
import java.util.List;

/// A20. Reads the sources: class files do not tell a default in the source from one that the compiler adds.
final class ExhaustiveSwitches {

    private ExhaustiveSwitches() {}

    static ArchitectureRule rule() {
        return new ArchitectureRule(
                "A20",
                "A switch over a sealed type names every case, with arrows and without a default, so that a new case"
                        + " is an error of the compiler and not a bug at run time.",
                "list the remaining cases by name, several on one arrow where they are treated alike.",
                List.of(),
                List.of(),
                ExhaustiveSwitches::outcome);
    }

    private static Outcome outcome(CodeBase code) {
        if (code.sources().isEmpty()) {
            return new NotRun(Cause.NOT_GIVEN, "it needs the sources");
        }
        var sources = Sources.read(code.sources(), code.classPath());
        return sources instanceof Sources.Compiled compiled
                ? outcome(Switches.overSealedTypes(compiled))
                : new NotRun(Cause.UNREADABLE, ((Sources.NotCompiled) sources).why());
    }

    private static Outcome outcome(List<Switches.Found> switches) {
        var violations = switches.stream()
                .flatMap(found -> found.faults().stream().map(fault -> new Violation(found.type(), fault, found.at())))
                .toList();
        if (!violations.isEmpty()) {
            return new Broken(violations);
        }
        return switches.isEmpty()
                ? new NotRun(Cause.NOTHING_THERE, "the sources have no switch over a sealed type")
                : new Kept(switches.size());
    }
}
