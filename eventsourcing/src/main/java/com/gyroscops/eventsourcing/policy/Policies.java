package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.execution.FactReader;
import com.gyroscops.eventsourcing.projection.DeadLetterPage;
import com.gyroscops.eventsourcing.projection.ProjectionDefinition;
import com.gyroscops.eventsourcing.projection.ProjectionEngine;
import com.gyroscops.eventsourcing.projection.ProjectionError;
import com.gyroscops.eventsourcing.projection.ProjectionRunner;
import com.gyroscops.eventsourcing.projection.ProjectionStatus;
import com.gyroscops.eventsourcing.projection.Projections;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.projection.RetryResult;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;

/// All running policies, with operations on each by name. A policy cannot be rebuilt: an event that was delivered is
/// never delivered again.
///
/// @param runners the runners, which deliver the events
/// @param uses what each policy follows and has done
public record Policies(Projections runners, List<PolicyUse> uses) implements AutoCloseable {

    /// No policies.
    public static final Policies NONE = new Policies(new Projections(List.of()), List.of());

    /// Creates the runners of `policies`. They follow the log once [#start] was called.
    ///
    /// @throws IllegalArgumentException when two of them have the same name
    public static Policies of(
            Collection<Policy> policies,
            PolicyCheckpoints checkpoints,
            FactReader facts,
            CommandSender sender,
            ProjectionEngine engine) {
        var uses = policies.stream().map(PolicyUse::of).toList();
        var definitions = uses.stream()
                .<ProjectionDefinition<?>>map(use -> definition(use, checkpoints, facts, sender))
                .toList();
        return new Policies(Projections.of(definitions, engine, _ -> List.of()), uses);
    }

    private static ProjectionDefinition<PolicyCheckpoints> definition(
            PolicyUse use, PolicyCheckpoints checkpoints, FactReader facts, CommandSender sender) {
        return new ProjectionDefinition<>(
                use.policy().name(),
                new ReadModel<>(() -> checkpoints),
                kept -> new PolicyDelivery(use, facts, sender, kept));
    }

    /// Starts all policies. Must be called once.
    public void start() {
        runners.start();
    }

    public List<ProjectionStatus> statuses() {
        return runners.statuses();
    }

    /// The dead letters of a policy, by position.
    ///
    /// @param limit the maximum number of events, at least 1
    public Either<ProjectionError, DeadLetterPage> deadLetters(String name, long beyond, int limit) {
        return runners.deadLetters(name, beyond, limit);
    }

    /// Delivers the first dead letter of a stream again, and the following ones.
    public Either<ProjectionError, RetryResult> retry(String name, long position) {
        return runners.retry(name, position);
    }

    /// Gives up the first dead letter of a stream, and delivers the following ones.
    public Either<ProjectionError, RetryResult> skip(String name, long position) {
        return runners.skip(name, position);
    }

    /// Delivers all events now in the log on the caller's thread.
    ///
    /// @return whether there were any
    public boolean catchUp() {
        var before = positions();
        runners.catchUp();
        return positions() > before;
    }

    /// Stops all policies, each after its current event.
    @Override
    public void close() {
        runners.close();
    }

    private long positions() {
        return runners.runners().stream().mapToLong(ProjectionRunner::reached).sum();
    }
}
