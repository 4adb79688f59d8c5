package com.gyroscops.architecture.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a layout file from what is found in the classes, to be reviewed and completed by hand.
 */
@Mojo(name = "init", aggregator = true)
public final class InitMojo extends AnalysisMojo {

    @Override
    void run() throws MojoFailureException {
        var build = build(session.getAllProjects());
        var analysis = analysis(build);
        if (!analysis.unread().isEmpty()) {
            throw new MojoFailureException(String.join("\n", analysis.unread()));
        }
        var file = layoutOf(build).orElseGet(() -> build.home().resolve("architecture.layout"));
        analysis.writeLayout(file);
        getLog().info("Wrote " + file + ". Look at it; the next check reads it.");
    }
}
