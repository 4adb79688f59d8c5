package com.gyroscops.exercises.support;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.AnnotationSupport;

/// Adds to a failed assertion that the exercise is not solved yet.
final class OnPurpose implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (!(failure instanceof AssertionError) || failure.getMessage() == null) {
            throw failure;
        }
        var number = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), Exercise.class)
                .orElseThrow()
                .value();
        var hint = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), Hint.class)
                .orElseThrow(() -> new IllegalStateException("no hint for " + context.getDisplayName()))
                .value();
        var unsolved = new AssertionError(message(ExercisePage.of(number), hint, failure.getMessage()));
        unsolved.setStackTrace(failure.getStackTrace());
        throw unsolved;
    }

    private static String message(ExercisePage page, int hint, String expected) {
        return "%s%s%nHint %d of %d: %s%nThe task: %s"
                .formatted(
                        page.onPurpose(),
                        described(expected),
                        hint,
                        page.hints().size(),
                        page.hints().get(hint - 1),
                        page.file());
    }

    /// AssertJ's `[description]` without the brackets.
    private static String described(String expected) {
        var end = expected.indexOf("] ");
        return expected.startsWith("[") && end > 0
                ? expected.substring(1, end) + expected.substring(end + 2).stripTrailing()
                : expected;
    }
}
