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
    /// @param unseen what the rule would have looked at too, and there was none of
    record Broken(List<Violation> violations, List<String> unseen) implements Outcome {

        public Broken(List<Violation> violations) {
            this(violations, List.of());
        }

        public Broken {
            violations = violations.stream().distinct().sorted().toList();
            unseen = List.copyOf(unseen);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a broken rule is broken somewhere");
            }
        }
    }

    /// The rule could not say anything. That is no success.
    record NotRun(Cause cause, String why) implements Outcome {}

    /// Why a rule was not run.
    enum Cause {
        /// It needs what was not given: tests or sources.
        NOT_GIVEN,
        /// The layout says that there is nothing of the kind.
        SAID_ABSENT,
        /// There should have been something to look at, and there was not.
        NOTHING_THERE,
        /// What was given could not be read.
        UNREADABLE
    }
}
