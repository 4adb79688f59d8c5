package com.gyroscops.architecture.maven;

import com.gyroscops.architecture.analysis.Baseline;
import com.gyroscops.architecture.report.SourceFiles;
import com.gyroscops.architecture.report.Verdict;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecution.Source;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Checks the classes of all modules as one code base, and fails the build with each violation that is not known. In a
 * build of several modules it runs once, after the last of them. With a layout file, a rule that had nothing to check
 * fails the build, too; without one, it is a warning.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, aggregator = true, threadSafe = true)
public final class CheckMojo extends AnalysisMojo {

    /**
     * Skips the check; in the configuration of one module, leaves that module's classes out.
     */
    @Parameter(property = "skipArchitectureRules", defaultValue = "false")
    private boolean skip;

    /**
     * The folder of the reports: text, HTML, JUnit XML, SARIF, JSON and Markdown. The default is <code>architecture-rules</code> in the
     * <code>target</code> of the project that Maven was started in.
     */
    @Parameter(property = "architecture.reports")
    private @Nullable File reports;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init") // Maven sets it
    private MojoExecution execution;

    @Override
    void run() throws MojoFailureException {
        var modules = execution.getSource() == Source.CLI
                ? skip ? List.<MavenProject>of() : session.getAllProjects()
                : new Turn(session, execution).taken(skip).orElse(List.of());
        if (!modules.isEmpty()) {
            check(build(modules));
        }
    }

    private void check(Build build) throws MojoFailureException {
        var known = knownOf(build);
        var analysis = analysis(build);
        var verdict = analysis.check(selection(), Files.exists(known) ? Baseline.read(known) : Baseline.nothing());
        var folder = reports == null ? build.target().resolve("architecture-rules") : reports.toPath();
        new Reports(folder, SourceFiles.inRepository(build.home(), build.sources())).write(verdict);
        getLog().info(verdict.classes() + " classes below " + verdict.root() + ", "
                + verdict.judged().size() + " rules, " + verdict.known() + " known violations; reports: " + folder);
        verdict.gone().forEach(line -> getLog().warn("Known before, and gone; take it out of " + known + ": " + line));
        judge(verdict, layoutOf(build).isPresent() && !build.isPartial(), analysis.unread());
    }

    private void judge(Verdict verdict, boolean strict, List<String> unread) throws MojoFailureException {
        var failures = Failures.of(verdict, strict, unread);
        if (!failures.isEmpty()) {
            throw new MojoFailureException(failures);
        }
        verdict.problems().forEach(getLog()::warn);
    }
}
