package com.gyroscops.architecture.maven;

import com.gyroscops.architecture.analysis.Selection;
import com.gyroscops.architecture.analysis.UsageError;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains a rule, with code that violates it and code that complies; without a rule, lists all.
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true)
public final class ExplainMojo extends AbstractMojo {

    /**
     * The rule, such as A03.
     */
    @Parameter(property = "rule")
    private @Nullable String rule;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            getLog().info(rule == null ? Selection.list() : Selection.explained(rule));
        } catch (UsageError e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
