package com.gyroscops.architecture;

import java.util.List;
import java.util.function.Function;

/// The result of a rule's check.
public sealed interface Outcome {

    /// The value for the kind of this outcome.
    default <T> T fold(
            Function<? super Kept, ? extends T> kept,
            Function<? super Broken, ? extends T> broken,
            Function<? super NotRun, ? extends T> notRun) {
        if (this instanceof Kept all) {
            return kept.apply(all);
        }
        return this instanceof Broken some ? broken.apply(some) : notRun.apply((NotRun) this);
    }

    /// No violation.
    ///
    /// @param looked how many classes or files were checked, at least one
    record Kept(int looked) implements Outcome {

        public Kept {
            if (looked < 1) {
                throw new IllegalArgumentException("nothing was looked at, so nothing was found to be right");
            }
        }
    }

    /// At least one violation.
    ///
    /// @param violations all of them, in the order of their classes
    /// @param unseen subjects of the rule that the code has none of
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

    /// The rule could not be checked, which is not a success.
    record NotRun(Cause cause, String why) implements Outcome {}

    /// Why a rule was not run.
    enum Cause {
        /// Tests or sources that it needs are missing.
        NOT_GIVEN,
        /// The layout declares its subjects absent.
        SAID_ABSENT,
        /// There is nothing to check, although the layout expects it.
        NOTHING_THERE,
        /// The input could not be read.
        UNREADABLE
    }
}
