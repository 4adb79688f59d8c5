package com.gyroscops.architecture;

import java.util.List;

/// What a rule found.
public sealed interface Outcome {

    /// Nothing wrong.
    ///
    /// @param looked how many classes or files were looked at, at least one
    record Kept(int looked) implements Outcome {

        public Kept {
            if (looked < 1) {
                throw new IllegalArgumentException("nothing was looked at, so nothing was found to be right");
            }
        }
    }

    /// Something wrong.
    ///
    /// @param violations all of them, at least one, in the order of their classes
    record Broken(List<Violation> violations) implements Outcome {

        public Broken {
            violations = violations.stream().distinct().sorted().toList();
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a broken rule is broken somewhere");
            }
        }
    }

    /// The rule could not say anything. That is no success.
    record NotRun(String why) implements Outcome {}
}
