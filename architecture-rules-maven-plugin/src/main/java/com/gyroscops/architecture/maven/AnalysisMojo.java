package com.gyroscops.architecture.maven;

import com.gyroscops.architecture.analysis.Analysis;
import com.gyroscops.architecture.analysis.Selection;
import com.gyroscops.architecture.analysis.UsageError;
import com.gyroscops.architecture.conventions.BadLayout;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.Nullable;

/** What the goals that read code have in common. */
abstract class AnalysisMojo extends AbstractMojo {

    @Component
    @SuppressWarnings({"deprecation", "NullAway.Init"}) // Maven sets it; the other way is an annotation of a container
    private ProjectDependenciesResolver resolver;

    /**
     * The package above all others; else that of the layout file, or the one that all classes have in common.
     */
    @Parameter(property = "architecture.root")
    private @Nullable String root;

    /**
     * The layout file. The default is <code>architecture.layout</code> beside the outermost parent POM, if it is there;
     * what it does not define is inferred.
     */
    @Parameter(property = "architecture.layout")
    private @Nullable File layout;

    /**
     * The file of known violations. The default is <code>architecture.known</code> beside the outermost parent POM.
     */
    @Parameter(property = "architecture.known")
    private @Nullable File known;

    /**
     * The presets of rules to run: hexagonal, cqs, eventSourcing. The default is all rules.
     */
    @Parameter(property = "architecture.preset")
    private @Nullable List<String> presets;

    /**
     * The rules to run, or those to run in addition to a preset, such as A01,A05. The default is all rules.
     */
    @Parameter(property = "architecture.rules")
    private @Nullable List<String> rules;

    /**
     * The rules to leave out.
     */
    @Parameter(property = "architecture.without")
    private @Nullable List<String> without;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it
    MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            run();
        } catch (UsageError | BadLayout e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    abstract void run() throws MojoFailureException;

    Build build(List<MavenProject> modules) {
        return new Build(session, modules);
    }

    Analysis analysis(Build build) throws MojoFailureException {
        var subject =
                build.subject(Optional.ofNullable(root), layoutOf(build), new ClassPath(session, resolver));
        if (subject.classes().isEmpty()) {
            throw new MojoFailureException("No module has classes. Compile first: mvn test-compile and the goal, in one"
                    + " command.");
        }
        return Analysis.of(subject);
    }

    Selection selection() {
        return Selection.of(given(presets), given(rules), given(without));
    }

    /** The layout file that is named, or the usual one if it is there. */
    Optional<Path> layoutOf(Build build) {
        return layout == null
                ? Optional.of(build.home().resolve("architecture.layout")).filter(Files::exists)
                : Optional.of(layout.toPath());
    }

    Path knownOf(Build build) {
        return known == null ? build.home().resolve("architecture.known") : known.toPath();
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
