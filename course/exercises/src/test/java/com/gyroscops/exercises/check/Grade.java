package com.gyroscops.exercises.check;

import com.gyroscops.museum.Workbench.Mistake;
import java.util.List;

/// The result of checking an exercise. Every result but [AsItShouldBe] is an error.
sealed interface Grade {

    /// Red for its own reason, and green with its solution.
    record AsItShouldBe() implements Grade {}

    /// The exercise has no test.
    record NoSuchTest() implements Grade {}

    /// Its test is green without the solution: it tests nothing, or the exercise has been solved in this work tree.
    record GreenUnsolved() implements Grade {}

    /// Its test is red, but not with the messages that its page lists.
    ///
    /// @param messages the first line of each failure
    record RedOtherwise(List<String> messages) implements Grade {}

    /// The solution's patch no longer fits the code.
    record Stale(String why) implements Grade {}

    /// The code with the solution does not compile.
    record DoesNotCompile(List<Mistake> mistakes) implements Grade {}

    /// The test is red with the solution.
    record StillRed(List<String> messages) implements Grade {}
}
