package com.gyroscops.museum;

import com.gyroscops.museum.Workbench.Mistake;
import java.util.List;

/// What an inspection of an exhibit found. Only [Killed] is as it has to be.
sealed interface Finding {

    /// It is as it has to be.
    ///
    /// @param lastWords what the test, or javac, said
    record Killed(String lastWords) implements Finding {}

    /// The test is green on the broken code: it proves nothing about this defect, or the defect is none.
    record Survived() implements Finding {}

    /// The test is red, and not for the reason that it should be.
    record FailedOtherwise(List<Throwable> failures) implements Finding {}

    /// There is no test of that name.
    record NoSuchTest() implements Finding {}

    /// The test is red on the right code, too.
    record RedOnTheRightCode(List<Throwable> failures) implements Finding {}

    /// The patch does not fit the code any more.
    record Stale(String why) implements Finding {}

    /// The broken code does not compile, and that is not what is shown.
    record DoesNotCompile(List<Mistake> mistakes) implements Finding {}
}
