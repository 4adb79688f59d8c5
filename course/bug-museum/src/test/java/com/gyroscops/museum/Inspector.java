package com.gyroscops.museum;

import com.github.difflib.patch.PatchFailedException;
import com.gyroscops.museum.Finding.DoesNotCompile;
import com.gyroscops.museum.Finding.FailedOtherwise;
import com.gyroscops.museum.Finding.Killed;
import com.gyroscops.museum.Finding.NoSuchTest;
import com.gyroscops.museum.Finding.RedOnTheRightCode;
import com.gyroscops.museum.Finding.Stale;
import com.gyroscops.museum.Finding.Survived;
import com.gyroscops.museum.Killer.Refusal;
import com.gyroscops.museum.Killer.TestMethod;
import com.gyroscops.museum.Workbench.Mistake;
import com.gyroscops.museum.Workbench.Result;
import com.gyroscops.museum.project.Project;
import com.gyroscops.museum.project.ProjectClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Applies exhibits to the project's code, in memory, and checks that each is killed by the test or error that it
/// names.
final class Inspector implements AutoCloseable {

    private final Workbench workbench = new Workbench();
    private final ProjectClasses right = new ProjectClasses(Map.of());
    private final Map<TestMethod, TestRun> onTheRightCode = new HashMap<>();

    Finding inspect(Exhibit exhibit) {
        var file = Project.HOME.resolve(exhibit.code());
        if (!Files.exists(file)) {
            return new Stale("there is no " + exhibit.code());
        }
        var source = Project.read(file).lines().toList();
        try {
            // Like git, this accepts other line numbers, but requires the context lines to match exactly.
            var broken = exhibit.patch().applyFuzzy(source, 0);
            return inspect(exhibit, String.join("\n", source), String.join("\n", broken));
        } catch (PatchFailedException unfit) {
            return new Stale(exhibit.code() + " has changed: " + unfit.getMessage());
        }
    }

    private Finding inspect(Exhibit exhibit, String source, String broken) {
        var compiled = workbench.compile(exhibit.code(), broken);
        return switch (exhibit.killer()) {
            case Refusal refusal -> refused(refusal, compiled, workbench.compile(exhibit.code(), source));
            case TestMethod _ when !compiled.mistakes().isEmpty() -> new DoesNotCompile(compiled.mistakes());
            case TestMethod test -> tested(exhibit, test, compiled.classes());
        };
    }

    private static Finding refused(Refusal refusal, Result broken, Result right) {
        if (!right.mistakes().isEmpty()) {
            return new DoesNotCompile(right.mistakes());
        }
        var all = broken.mistakes();
        return all.stream().map(Mistake::code).filter(refusal.code()::equals).findFirst().isPresent()
                ? new Killed(all.getFirst().message())
                : all.isEmpty() ? new Survived() : new DoesNotCompile(all);
    }

    private Finding tested(Exhibit exhibit, TestMethod test, Map<String, byte[]> broken) {
        var before = onTheRightCode.computeIfAbsent(test, wanted -> TestRun.of(wanted, right));
        if (before.tests() == 0) {
            return before.failures().isEmpty() ? new NoSuchTest() : new RedOnTheRightCode(before.failures());
        }
        if (!before.isGreen()) {
            return new RedOnTheRightCode(before.failures());
        }
        try (var classes = new ProjectClasses(broken)) {
            return verdict(exhibit.failsWith(), TestRun.of(test, classes).failures());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Finding verdict(Optional<String> expected, List<Throwable> failures) {
        if (failures.isEmpty()) {
            return new Survived();
        }
        return failures.stream().allMatch(failure -> isExpected(expected, failure))
                ? new Killed(String.valueOf(failures.getFirst().getMessage()))
                : new FailedOtherwise(failures);
    }

    /// Whether a failure is the expected one: an assertion of the test or, where the exhibit names an exception of the
    /// broken code, that exception.
    private static boolean isExpected(Optional<String> expected, Throwable failure) {
        var message = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return expected.map(message::startsWith).orElseGet(() -> failure instanceof AssertionError);
    }

    @Override
    public void close() {
        try {
            right.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
