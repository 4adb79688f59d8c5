package com.gyroscops.museum;

import com.gyroscops.museum.project.Module;
import com.gyroscops.museum.project.Project;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Compiles files of the project in memory. Not thread-safe.
public final class Workbench {

    private static final List<String> OPTIONS = List.of("-proc:none", "-nowarn", "-parameters");

    private final JavaCompiler javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK");
    private final Map<String, StandardJavaFileManager> managers = new HashMap<>();

    /// The result of compiling.
    ///
    /// @param classes class files by the name of their class
    /// @param mistakes the errors that javac found
    public record Result(Map<String, byte[]> classes, List<Mistake> mistakes) {}

    /// A compiler error.
    ///
    /// @param code its key in javac
    /// @param place the file and the line
    public record Mistake(String code, String message, String place) {}

    /// Compiles one file against the classes that its module may use and no others.
    public Result compile(Path file, String source) {
        return compile(classPath(file), List.of(new Source(file, source)));
    }

    /// Compiles files of several modules, tests among them, against each other and all classes of the project.
    ///
    /// @param sources by their paths below the project
    public Result compile(Map<Path, String> sources) {
        var classPath = Stream.concat(Project.classFolders().stream(), libraries());
        return compile(
                joined(classPath),
                sources.entrySet().stream()
                        .map(source -> new Source(source.getKey(), source.getValue()))
                        .toList());
    }

    private Result compile(String classPath, List<Source> sources) {
        var found = new DiagnosticCollector<JavaFileObject>();
        var classes = new HashMap<String, ByteArrayOutputStream>();
        var manager = new InMemory(manager(classPath), classes);
        var task = javac.getTask(null, manager, found, OPTIONS, null, sources);
        task.call();
        var mistakes = found.getDiagnostics().stream()
                .filter(mistake -> mistake.getKind() == Diagnostic.Kind.ERROR)
                .map(mistake -> new Mistake(mistake.getCode(), mistake.getMessage(null), placeOf(mistake)))
                .toList();
        return new Result(
                classes.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toByteArray())),
                mistakes);
    }

    private static String placeOf(Diagnostic<? extends JavaFileObject> mistake) {
        var source = mistake.getSource();
        return source == null ? "" : source.getName() + ":" + mistake.getLineNumber();
    }

    private StandardJavaFileManager manager(String classPath) {
        return managers.computeIfAbsent(classPath, path -> {
            var manager = javac.getStandardFileManager(null, null, null);
            manager.handleOption("-classpath", List.of(path).iterator());
            return manager;
        });
    }

    /// The libraries of this JVM, and the modules that the POM of the file's module names.
    private static String classPath(Path file) {
        var module = Project.moduleOf(file);
        var isTest = file.startsWith(Path.of(module.name(), "src/test"));
        var own = module.reach().stream().map(Module::classes);
        var tests = isTest ? Stream.of(module.testClasses()) : Stream.<Path>empty();
        return joined(Stream.of(own, tests, libraries()).flatMap(paths -> paths));
    }

    private static Stream<Path> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(path -> !path.startsWith(Project.HOME));
    }

    private static String joined(Stream<Path> classPath) {
        return classPath.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Path file, String text) {
            super(URI.create("memory:///" + file), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> classes;

        InMemory(JavaFileManager manager, Map<String, ByteArrayOutputStream> classes) {
            super(manager);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
                @Override
                public OutputStream openOutputStream() {
                    var bytes = new ByteArrayOutputStream();
                    classes.put(name, bytes);
                    return bytes;
                }
            };
        }
    }
}
