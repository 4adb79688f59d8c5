package com.gyroscops.architecture;

import java.util.List;
import java.util.function.Function;

/// One sentence of the architecture, and how to find out whether code keeps it.
///
/// @param id `A01`, `A02`, ...: stable, so that a build can name it
/// @param reason what holds and why, in one sentence
/// @param instead where the code should go that breaks the rule
/// @param targets what the rule looks out for, as `package.Type` or `package.Type#member`: what forbids a thing
///     that
///     does not exist keeps silent for ever, so a test of the rules can ask whether each of these exists
/// @param check the look at the code
public record ArchitectureRule(
        String id, String reason, String instead, List<String> targets, Function<CodeBase, Outcome> check) {

    public ArchitectureRule {
        targets = List.copyOf(targets);
    }

    public Report evaluate(CodeBase code) {
        return new Report(this, check.apply(code));
    }

    @Override
    public String toString() {
        return id + " " + reason;
    }
}
