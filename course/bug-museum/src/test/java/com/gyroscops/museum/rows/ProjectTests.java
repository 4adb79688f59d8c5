package com.gyroscops.museum.rows;

import com.gyroscops.museum.project.Module;
import com.gyroscops.museum.project.Project;
import com.gyroscops.museum.project.ProjectClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Finds the tests of the build by asking JUnit for the test plan of the compiled test classes of every module.
///
/// A method that is not a test, a class that Surefire does not accept, and a contract that no adapter's test extends
/// are therefore not found.
final class ProjectTests {

    /// Top-level classes with the names that Surefire accepts for tests.
    private static final Pattern TESTS = Pattern.compile("Test[^$]*\\.class|[^$]*(Test|Tests|TestCase)\\.class");

    private ProjectTests() {}

    static List<ProjectTest> all() {
        try (var classes = new ProjectClasses(Map.of())) {
            return Project.MODULES.stream()
                    .flatMap(module -> of(module, classes))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<ProjectTest> of(Module module, ProjectClasses classes) {
        var tests =
                testClasses(module).stream().map(name -> load(name, classes)).toList();
        return of(module, tests).stream();
    }

    /// The tests in `classes`.
    static List<ProjectTest> of(Module module, List<? extends Class<?>> classes) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(classes.stream().map(DiscoverySelectors::selectClass).toList())
                .build();
        var plan = LauncherFactory.create().discover(request);
        return plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(test -> of(module, test, runBy(plan, test)))
                .distinct()
                .toList();
    }

    /// The outermost class around `test` in the plan, which for a nested class of a contract is the adapter's test.
    private static String runBy(TestPlan plan, TestIdentifier test) {
        return Stream.iterate(Optional.of(test), Optional::isPresent, at -> at.flatMap(plan::getParent))
                .flatMap(at -> at.flatMap(TestIdentifier::getSource).stream())
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName())
                .reduce("", (inner, outer) -> outer);
    }

    private static Stream<ProjectTest> of(Module module, TestIdentifier test, String runBy) {
        return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast).stream()
                .map(source -> new ProjectTest(
                        module,
                        runBy,
                        outermost(source.getJavaMethod().getDeclaringClass()).getName(),
                        source.getMethodName()));
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
    }

    private static List<String> testClasses(Module module) {
        var folder = module.testClasses();
        return Project.files(
                        folder,
                        file -> TESTS.matcher(file.getFileName().toString()).matches())
                .stream()
                .map(file -> className(folder.relativize(file)))
                .toList();
    }

    private static String className(Path file) {
        return file.toString()
                .replace(".class", "")
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    private static Class<?> load(String name, ProjectClasses classes) {
        try {
            return classes.loadClass(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
