package com.gyroscops.architecture.maven;

import com.gyroscops.architecture.analysis.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/// The modules of a build as one code base.
///
/// @param modules the modules to check; all of the build, compiled or not
record Build(MavenSession session, List<MavenProject> modules) {

    /// The folder of the outermost parent POM that is not from a repository: where layout and known violations are,
    /// also when Maven was started in a module.
    Path home() {
        var top = session.getTopLevelProject();
        while (top.getParent() != null && top.getParent().getBasedir() != null) {
            top = top.getParent();
        }
        return top.getBasedir().toPath();
    }

    /// Whether modules are missing: Maven was started in one, or has built some of them alone.
    boolean isPartial() {
        return !home().equals(session.getTopLevelProject().getBasedir().toPath())
                || session.getProjects().size() < session.getAllProjects().size();
    }

    Path target() {
        return Path.of(session.getTopLevelProject().getBuild().getDirectory());
    }

    Subject subject(Optional<String> root, Optional<Path> layout, ClassPath classPath) {
        return new Subject(
                root,
                layout,
                compiled(project -> project.getBuild().getOutputDirectory()),
                compiled(project -> project.getBuild().getTestOutputDirectory()),
                classPath.of(modules),
                sources());
    }

    List<Path> sources() {
        return modules.stream()
                .flatMap(module -> module.getCompileSourceRoots().stream())
                .map(Path::of)
                .filter(Files::isDirectory)
                .toList();
    }

    private List<Path> compiled(Function<MavenProject, String> folder) {
        return modules.stream()
                .map(folder)
                .map(Path::of)
                .filter(Build::hasClasses)
                .toList();
    }

    private static boolean hasClasses(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
