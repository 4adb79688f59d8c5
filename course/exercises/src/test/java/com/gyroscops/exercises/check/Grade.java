package com.gyroscops.exercises.check;

import com.gyroscops.museum.Workbench.Mistake;
import java.util.List;

/// What the examination of an exercise found. Only [AsItShouldBe] is good.
sealed interface Grade {

    /// Red on purpose, and green with its solution.
    record AsItShouldBe() implements Grade {}

    /// There is no test of it.
    record NoSuchTest() implements Grade {}

    /// It is not solved here, and its test is green: it asks for nothing. Or somebody has solved it in this tree.
    record GreenUnsolved() implements Grade {}

    /// It is red, but not with the lines that its page names.
    ///
    /// @param said the first line of each failure
    record RedOtherwise(List<String> said) implements Grade {}

    /// The solution does not fit the code any more.
    record Stale(String why) implements Grade {}

    /// What the solution makes of the code does not compile, or something else in the project does not with it.
    record DoesNotCompile(List<Mistake> mistakes) implements Grade {}

    /// The solution solves nothing, or not all.
    record StillRed(List<String> said) implements Grade {}
}
