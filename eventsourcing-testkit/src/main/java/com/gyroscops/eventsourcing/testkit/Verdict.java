package com.gyroscops.eventsourcing.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/// The result of a contract for an adapter: its passed and failed tests.
public record Verdict(Set<String> green, Set<String> red) {

    /// Runs `test`, a test class that extends a contract.
    public static Verdict of(Class<?> test) {
        return of(selectClass(test));
    }

    /// Runs one method of `test` only, because others would wait long.
    public static Verdict of(Class<?> test, String method) {
        return of(selectMethod(test, method));
    }

    private static Verdict of(DiscoverySelector selector) {
        var green = new TreeSet<String>();
        var red = new TreeSet<String>();
        EngineTestKit.engine("junit-jupiter").selectors(selector).execute().testEvents().finished().stream()
                .forEach(finished -> (isGreen(finished) ? green : red).add(nameOf(finished)));
        return new Verdict(green, red);
    }

    private static boolean isGreen(Event finished) {
        return finished.getRequiredPayload(TestExecutionResult.class).getStatus() == Status.SUCCESSFUL;
    }

    private static String nameOf(Event finished) {
        return finished.getTestDescriptor()
                .getSource()
                .map(source -> ((MethodSource) source).getMethodName())
                .orElseThrow();
    }
}
