package com.gyroscops.architecture.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;

/// Resolves the libraries of modules. A goal that asks Maven for its dependencies fails when a module of the same build
/// is not packaged yet; here, what is found counts, as modules are checked and are not libraries.
record ClassPath(MavenSession session, ProjectDependenciesResolver resolver) {

    /// The jars that `modules` depend on, with those for tests and without the build's own modules.
    List<Path> of(List<MavenProject> modules) {
        Set<String> own = session.getAllProjects().stream()
                .map(module -> module.getGroupId() + ":" + module.getArtifactId())
                .collect(Collectors.toSet());
        return modules.stream()
                .flatMap(module -> resolved(module).getDependencies().stream())
                .map(Dependency::getArtifact)
                .filter(artifact -> !own.contains(artifact.getGroupId() + ":" + artifact.getArtifactId()))
                .map(artifact -> artifact.getFile())
                .filter(Objects::nonNull)
                .map(File::toPath)
                .filter(file -> file.toString().endsWith(".jar"))
                .distinct()
                .toList();
    }

    private DependencyResolutionResult resolved(MavenProject module) {
        try {
            return resolver.resolve(
                    new DefaultDependencyResolutionRequest(module, session.getRepositorySession()));
        } catch (DependencyResolutionException e) {
            return e.getResult();
        }
    }
}
