package com.gyroscops.museum;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.gyroscops.museum.Killer.TestMethod;
import com.gyroscops.museum.project.ProjectClasses;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.slf4j.LoggerFactory;

/// The result of running tests with JUnit, on classes that may be broken.
///
/// @param tests how many tests were found: several for a parameterized method, none where there is no such test
/// @param failures the exceptions of the tests that failed and of their set-up
public record TestRun(long tests, List<Throwable> failures) {

    private static final TestRun NONE = new TestRun(0, List.of());

    /// Whether there were tests and all of them passed.
    public boolean isGreen() {
        return tests > 0 && failures.isEmpty();
    }

    static TestRun of(TestMethod test, ProjectClasses classes) {
        return on(classes, () -> find(test, classes));
    }

    /// Runs all tests of a class.
    public static TestRun of(String testClass, ProjectClasses classes) {
        return on(classes, () -> find(testClass, classes).map(DiscoverySelectors::selectClass));
    }

    private static TestRun on(ProjectClasses classes, Supplier<Optional<? extends DiscoverySelector>> tests) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        // A test that starts the whole application sets the level for this JVM.
        ((Logger) LoggerFactory.getLogger("com.gyroscops")).setLevel(Level.DEBUG);
        try {
            return tests.get().map(TestRun::run).orElse(NONE);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static TestRun run(DiscoverySelector selector) {
        var results = EngineTestKit.engine("junit-jupiter").selectors(selector).execute();
        var failures = results.allEvents().finished().stream()
                .map(finished -> finished.getRequiredPayload(TestExecutionResult.class))
                .filter(result -> result.getStatus() != TestExecutionResult.Status.SUCCESSFUL)
                .map(result -> result.getThrowable().orElseGet(() -> new IllegalStateException("no reason given")))
                .toList();
        return new TestRun(results.testEvents().started().count(), failures);
    }

    private static Optional<DiscoverySelector> find(TestMethod test, ProjectClasses classes) {
        var found = find(test.testClass(), classes);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var way = new ArrayList<Class<?>>(List.of(found.get()));
        for (var theme : test.themes()) {
            var nested = ancestry(way.getLast())
                    .flatMap(type -> Stream.of(type.getDeclaredClasses()))
                    .filter(type -> type.getSimpleName().equals(theme))
                    .findFirst();
            if (nested.isEmpty()) {
                return Optional.empty();
            }
            way.add(nested.get());
        }
        return ancestry(way.getLast())
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(test.method()) && !method.isSynthetic())
                .findFirst()
                .map(method -> selector(way, method));
    }

    private static Optional<Class<?>> find(String testClass, ProjectClasses classes) {
        try {
            return Optional.of(classes.loadClass(testClass));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        }
    }

    private static DiscoverySelector selector(List<Class<?>> way, Method method) {
        return way.size() == 1
                ? selectMethod(way.getFirst(), method)
                : selectNestedMethod(way.subList(0, way.size() - 1), way.getLast(), method);
    }

    private static Stream<Class<?>> ancestry(Class<?> type) {
        return Stream.<Class<?>>iterate(type, ancestor -> ancestor != null, Class::getSuperclass);
    }
}
