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

    /// The projections of `plans`, in their order. They follow the log from [#start] on.
    ///
    /// @param reactions what is run for each new event of a projection, once it is in the read model
    /// @throws IllegalArgumentException when two of them have one name
    public static Projections of(
            Collection<ProjectionDefinition<?>> plans,
            ProjectionEngine engine,
            Function<ProjectionDefinition<?>, List<LiveEventHandler>> reactions) {
        var names = plans.stream().map(ProjectionDefinition::name).distinct().count();
        if (names != plans.size()) {
            throw new IllegalArgumentException("two projections have one name: "
                    + plans.stream().map(ProjectionDefinition::name).toList());
        }
        return new Projections(plans.stream()
                .map(plan -> ProjectionRunner.of(plan, reactions.apply(plan), engine))
                .toList());
    }

    /// Lets all of them follow the log, once everything that they work with has been made. To be called once.
    public void start() {
        runners.forEach(ProjectionRunner::start);
    }

    /// How far a projection has come.
    ///
    /// @throws IllegalArgumentException when there is none of this name
    public ReadPosition position(String name) {
        return runners.stream()
                .filter(runner -> runner.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no projection is called " + name));
    }

    public List<ProjectionStatus> statuses() {
        return runners.stream().map(ProjectionRunner::status).toList();
    }

    /// Begins to rebuild a projection.
    public Either<ProjectionError, ProjectionStatus> rebuild(String name) {
        return with(name, ProjectionRunner::rebuild);
    }

    /// The dead letters of a projection, by position.
    ///
    /// @param limit the most events on a page, at least 1
    public Either<ProjectionError, DeadLetterPage> deadLetters(String name, long beyond, int limit) {
        return with(name, runner -> Either.right(runner.deadLetters(beyond, limit)));
    }

    /// Retries the first dead letter of a stream, and those behind it.
    public Either<ProjectionError, RetryResult> retry(String name, long position) {
        return with(name, runner -> runner.retry(position));
    }

    /// Applies everything that is in the log now, on the caller's thread.
    public void catchUp() {
        runners.forEach(ProjectionRunner::catchUp);
    }

    /// Stops all of them, each after the event at hand.
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
