package com.gyroscops.tutorial;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Compiles the files of a step as the build does: module by module, with the arguments of the parent POM, so that a
/// warning is an error. Code that mentions a changed type is compiled again.
final class StepCompiler {

    /// The arguments of the compiler, without those for its JVM.
    private static final Pattern ARGUMENT = Pattern.compile("<arg>(?!-J)(.+?)</arg>");

    /// The libraries, without the classes of the project.
    private static final List<Path> LIBRARIES = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(path -> !path.startsWith(Tutorial.HOME))
            .toList();

    private static final List<String> AS_THE_BUILD = arguments();

    /// Arguments for code that was compiled before, in which only errors matter.
    private static final List<String> ERRORS_ONLY = List.of("-proc:none", "-implicit:none", "-nowarn", "-parameters");

    private static final String JAVA = ".java";

    private final JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
    private final StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null);
    private final ProjectCopy project;

    StepCompiler(ProjectCopy project) {
        this.project = project;
    }

    /// Updates the classes of the copy.
    ///
    /// @param touched the files that were added or changed, as paths below the project
    /// @throws AssertionError with the compiler's messages, if there are any
    void compile(Set<Path> touched) {
        for (var module : project.modules) {
            for (var sources : List.of("main", "test")) {
                compile(module, sources, touched);
            }
        }
    }

    private void compile(Module module, String sources, Set<Path> touched) {
        var folder = Path.of(module.name(), "src", sources);
        var classes = module.classes(sources);
        touched.stream().filter(file -> file.startsWith(folder.resolve("resources"))).forEach(file -> {
            copy(file, classes.resolve(folder.resolve("resources").relativize(file)));
        });
        var own = touched.stream()
                .filter(file -> file.startsWith(folder.resolve("java")))
                .toList();
        var named = names(touched);
        var others = project.files(folder.resolve("java")).stream()
                .filter(file -> !touched.contains(file))
                .filter(file -> named.matcher(Tutorial.read(project.resolve(file))).find())
                .toList();
        compile(own, classes, module.classPath(sources), AS_THE_BUILD);
        compile(others, classes, module.classPath(sources), ERRORS_ONLY);
    }

    /// A pattern that matches the names of the types in `files`.
    private static Pattern names(Set<Path> files) {
        return Pattern.compile(files.stream()
                .filter(file -> file.toString().endsWith(JAVA))
                .map(file -> file.getFileName().toString().replace(JAVA, ""))
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    private void compile(List<Path> files, Path classes, List<Path> modules, List<String> arguments) {
        if (files.isEmpty()) {
            return;
        }
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.concat(modules.stream(), LIBRARIES.stream()).toList());
            var compiled = javac.getTask(
                            null,
                            new WithOurPlugins(manager),
                            diagnostics,
                            arguments,
                            null,
                            manager.getJavaFileObjectsFromPaths(
                                    files.stream().map(project::resolve).toList()))
                    .call();
            if (!compiled || !diagnostics.getDiagnostics().isEmpty()) {
                throw new AssertionError(diagnostics.getDiagnostics().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Loads the compiler's plugins from this JVM's class path, once for all compilations.
    private static final class WithOurPlugins extends ForwardingJavaFileManager<JavaFileManager> {

        WithOurPlugins(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public boolean hasLocation(Location location) {
            return location == StandardLocation.ANNOTATION_PROCESSOR_PATH || super.hasLocation(location);
        }

        @Override
        public @Nullable ClassLoader getClassLoader(Location location) {
            return location == StandardLocation.ANNOTATION_PROCESSOR_PATH
                    ? StepCompiler.class.getClassLoader()
                    : super.getClassLoader(location);
        }
    }

    private static List<String> arguments() {
        var arguments = ARGUMENT.matcher(Tutorial.read(Tutorial.HOME.resolve("pom.xml")))
                .results()
                .map(argument -> argument.group(1));
        return Stream.concat(arguments, Stream.of("-proc:none", "-implicit:none")).toList();
    }

    private void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(project.resolve(from), to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
