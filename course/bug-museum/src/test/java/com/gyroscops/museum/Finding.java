package com.gyroscops.museum;

import com.gyroscops.museum.Workbench.Mistake;
import java.util.List;

/// The result of inspecting an exhibit. Every result but [Killed] is an error.
sealed interface Finding {

    /// The named test, or javac, finds the defect.
    ///
    /// @param message the message of the test or of javac
    record Killed(String message) implements Finding {}

    /// The test is green on the broken code: it does not test for this defect, or the defect has no effect.
    record Survived() implements Finding {}

    /// The test is red, but for another reason.
    record FailedOtherwise(List<Throwable> failures) implements Finding {}

    /// There is no test of that name.
    record NoSuchTest() implements Finding {}

    /// The test is red on the right code, too.
    record RedOnTheRightCode(List<Throwable> failures) implements Finding {}

    /// The patch no longer fits the code.
    record Stale(String why) implements Finding {}

    /// The broken code does not compile, although the exhibit names a test.
    record DoesNotCompile(List<Mistake> mistakes) implements Finding {}
}
