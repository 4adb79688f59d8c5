package com.gyroscops.architecture.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Java sources, parsed and attributed by the compiler with the class path of the running program.
sealed interface Sources {

    record Compiled(JavacTask task, List<CompilationUnitTree> units) implements Sources {}

    record NotCompiled(String why) implements Sources {}

    static Sources read(List<Path> folders, List<Path> classPath) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return new NotCompiled("it needs a JDK, and this Java has no compiler");
        }
        var problems = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(problems, Locale.ROOT, StandardCharsets.UTF_8)) {
            var sources = files.getJavaFileObjectsFromPaths(javaFiles(folders));
            var needed = Stream.concat(
                            classPath.stream().map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                    .collect(Collectors.joining(File.pathSeparator));
            var options = List.of("-proc:none", "-classpath", needed);
            var task = (JavacTask) compiler.getTask(null, files, problems, options, null, sources);
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            task.analyze();
            return problems.getDiagnostics().stream()
                    .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .<Sources>map(error -> new NotCompiled("the sources do not compile: " + firstLine(error)))
                    .orElseGet(() -> new Compiled(task, units));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(Diagnostic<?> error) {
        return error.toString().lines().findFirst().orElse("");
    }

    private static List<Path> javaFiles(List<Path> folders) throws IOException {
        var all = new ArrayList<Path>();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            }
        }
        return all;
    }
}
