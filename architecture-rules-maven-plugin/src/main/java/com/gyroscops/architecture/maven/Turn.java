package com.gyroscops.architecture.maven;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/// Finds the last of the modules in which a goal is executed, also when modules are built at the same time.
record Turn(MavenSession session, MojoExecution execution) {

    /// The modules that had their turn, and those of them that skip the goal.
    private record Done(Set<MavenProject> all, Set<MavenProject> skipping) {}

    /// Notes that the current module had its turn.
    ///
    /// @return the modules of the build without those that skip the goal, when this was the last turn; else empty
    Optional<List<MavenProject>> taken(boolean skip) {
        var current = session.getCurrentProject();
        var top = session.getTopLevelProject();
        synchronized (top) {
            var key = execution.getPlugin().getKey() + ":" + execution.getExecutionId();
            var done = top.getContextValue(key) instanceof Done before
                    ? before
                    : new Done(new HashSet<>(), new HashSet<>());
            top.setContextValue(key, done);
            done.all().add(current);
            if (skip) {
                done.skipping().add(current);
            }
            if (!done.all().containsAll(expected())) {
                return Optional.empty();
            }
            var left = new ArrayList<>(session.getAllProjects());
            left.removeAll(done.skipping());
            return Optional.of(List.copyOf(left));
        }
    }

    private List<MavenProject> expected() {
        return session.getProjects().stream().filter(this::executes).toList();
    }

    private boolean executes(MavenProject module) {
        var plugin = module.getPlugin(execution.getPlugin().getKey());
        return plugin != null
                && plugin.getExecutions().stream()
                        .anyMatch(planned -> planned.getId().equals(execution.getExecutionId())
                                && planned.getGoals().contains(execution.getGoal())
                                && !"none".equals(planned.getPhase()));
    }
}
