package com.gyroscops.tutorial;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/// The result of running a test class of the copy.
///
/// @param tests how many tests passed
/// @param failures the exceptions of the others and of their set-up
record TestRun(long tests, List<Throwable> failures) {

    static TestRun of(String test, CopiedClasses classes) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            var results = EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(classes.loadClass(test)))
                    .execute();
            var failures = results.allEvents().finished().stream()
                    .map(finished -> finished.getRequiredPayload(TestExecutionResult.class))
                    .filter(result -> result.getStatus() != TestExecutionResult.Status.SUCCESSFUL)
                    .map(result -> result.getThrowable().orElseGet(() -> new IllegalStateException("no reason given")))
                    .toList();
            return new TestRun(results.testEvents().succeeded().count(), failures);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("there is no test " + test, missing);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
