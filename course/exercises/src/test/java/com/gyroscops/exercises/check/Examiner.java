package com.gyroscops.exercises.check;

import com.github.difflib.patch.PatchFailedException;
import com.gyroscops.exercises.check.Grade.AsItShouldBe;
import com.gyroscops.exercises.check.Grade.DoesNotCompile;
import com.gyroscops.exercises.check.Grade.GreenUnsolved;
import com.gyroscops.exercises.check.Grade.NoSuchTest;
import com.gyroscops.exercises.check.Grade.RedOtherwise;
import com.gyroscops.exercises.check.Grade.Stale;
import com.gyroscops.exercises.check.Grade.StillRed;
import com.gyroscops.exercises.support.ExercisePage;
import com.gyroscops.museum.TestRun;
import com.gyroscops.museum.Workbench;
import com.gyroscops.museum.project.Project;
import com.gyroscops.museum.project.ProjectClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Checks that an exercise is red for its own reason, and green with its solution, which is applied in memory.
final class Examiner implements AutoCloseable {

    /// The class folders of the exercises' tests, in modules that no solution changes.
    private static final List<Path> TEST_CLASSES = Stream.of("course/exercises", "course/bug-museum")
            .map(module -> Project.HOME.resolve(module).resolve("target/test-classes"))
            .toList();

    private final Workbench workbench = new Workbench();
    private final ProjectClasses unsolved = new ProjectClasses(Map.of(), TEST_CLASSES);

    /// Closed at the end, because threads that are being stopped may still load classes.
    private final List<ProjectClasses> opened = new ArrayList<>(List.of(unsolved));

    Grade examine(ExercisePage page, Solution solution) {
        var before = TestRun.of(page.testClass(), unsolved);
        var messages = firstLines(before);
        if (before.tests() == 0) {
            return new NoSuchTest();
        }
        if (before.isGreen()) {
            return new GreenUnsolved();
        }
        if (!messages.equals(page.red().stream().sorted().toList())
                || !before.failures().stream().allMatch(AssertionError.class::isInstance)) {
            return new RedOtherwise(messages);
        }
        var changed = new LinkedHashMap<Path, String>();
        try {
            solution.applyTo(changed);
        } catch (PatchFailedException unfit) {
            return new Stale(String.valueOf(unfit.getMessage()));
        }
        return solved(page, new Change(changed));
    }

    private Grade solved(ExercisePage page, Change change) {
        var compiled = workbench.compile(change.withMainCodeThatNamesIt());
        if (!compiled.mistakes().isEmpty()) {
            return new DoesNotCompile(compiled.mistakes());
        }
        var classes = new ProjectClasses(compiled.classes(), TEST_CLASSES);
        opened.add(classes);
        var after = TestRun.of(page.testClass(), classes);
        return after.isGreen() ? new AsItShouldBe() : new StillRed(firstLines(after));
    }

    private static List<String> firstLines(TestRun run) {
        return run.failures().stream()
                .map(failure ->
                        String.valueOf(failure.getMessage()).lines().findFirst().orElse(""))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        try {
            for (var classes : opened) {
                classes.close();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
