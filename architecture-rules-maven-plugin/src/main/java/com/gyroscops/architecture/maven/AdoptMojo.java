package com.gyroscops.architecture.maven;

import com.gyroscops.architecture.analysis.BaselineWriter;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Adopts the current violations: writes them to the file of known violations, which <code>check</code> then ignores.
 * Not on a CI server.
 */
@Mojo(name = "adopt", aggregator = true)
public final class AdoptMojo extends AnalysisMojo {

    @Override
    void run() throws MojoFailureException {
        var build = build(session.getAllProjects());
        var writer = BaselineWriter.to(knownOf(build), System.getenv());
        var verdict = analysis(build).check(selection(), writer.known());
        getLog().info(writer.write(verdict)
                .orElseThrow(() -> new MojoFailureException("Nothing is adopted, because not all could be checked:\n  "
                        + String.join("\n  ", verdict.problems()))));
    }
}
