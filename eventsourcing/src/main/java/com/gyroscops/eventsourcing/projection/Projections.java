package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.projection.ProjectionError.UnknownProjection;
import com.gyroscops.eventsourcing.query.ReadPosition;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// All running projections, with operations on each by name.
public record Projections(List<ProjectionRunner> runners) implements AutoCloseable {

    public Projections {
        runners = List.copyOf(runners);
    }

    /// Creates the projections of `definitions`, in order. They follow the log once [#start] was called.
    ///
    /// @param reactions run for each new event of a projection after it has been applied to the read model
    /// @throws IllegalArgumentException when two of them have the same name
    public static Projections of(
            Collection<ProjectionDefinition<?>> definitions,
            ProjectionEngine engine,
            Function<ProjectionDefinition<?>, List<LiveEventHandler>> reactions) {
        var names = definitions.stream().map(ProjectionDefinition::name).distinct().count();
        if (names != definitions.size()) {
            throw new IllegalArgumentException("two projections have the same name: "
                    + definitions.stream().map(ProjectionDefinition::name).toList());
        }
        return new Projections(definitions.stream()
                .map(definition -> ProjectionRunner.of(definition, reactions.apply(definition), engine))
                .toList());
    }

    /// Starts all projections, once all of their collaborators have been created. Must be called once.
    public void start() {
        runners.forEach(ProjectionRunner::start);
    }

    /// The position of a projection.
    ///
    /// @throws IllegalArgumentException when none has this name
    public ReadPosition position(String name) {
        return runners.stream()
                .filter(runner -> runner.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no projection " + name));
    }

    public List<ProjectionStatus> statuses() {
        return runners.stream().map(ProjectionRunner::status).toList();
    }

    /// Starts to rebuild a projection.
    public Either<ProjectionError, ProjectionStatus> rebuild(String name) {
        return with(name, ProjectionRunner::rebuild);
    }

    /// The dead letters of a projection, by position.
    ///
    /// @param limit the maximum number of events, at least 1
    public Either<ProjectionError, DeadLetterPage> deadLetters(String name, long beyond, int limit) {
        return with(name, runner -> Either.right(runner.deadLetters(beyond, limit)));
    }

    /// Retries the first dead letter of a stream, and the following ones.
    public Either<ProjectionError, RetryResult> retry(String name, long position) {
        return with(name, runner -> runner.retry(position));
    }

    /// Gives up the first dead letter of a stream, and retries the following ones.
    public Either<ProjectionError, RetryResult> skip(String name, long position) {
        return with(name, runner -> runner.skip(position));
    }

    /// Applies all events now in the log on the caller's thread.
    public void catchUp() {
        runners.forEach(ProjectionRunner::catchUp);
    }

    /// Stops all projections, each after its current event.
    @Override
    public void close() {
        runners.forEach(ProjectionRunner::close);
    }

    private <T> Either<ProjectionError, T> with(
            String name, Function<ProjectionRunner, Either<ProjectionError, T>> use) {
        return runners.stream()
                .filter(runner -> runner.name().equals(name))
                .findFirst()
                .map(use)
                .orElseGet(() -> Either.left(new UnknownProjection(name)));
    }
}
