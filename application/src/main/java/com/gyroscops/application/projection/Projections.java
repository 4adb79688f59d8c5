package com.gyroscops.application.projection;

import com.gyroscops.application.projection.ProjectionRefusal.UnknownProjection;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;

/// All projections that run, and what can be done with each of them by its name.
public record Projections(List<ProjectionRunner> runners) implements AutoCloseable {

    public Projections {
        runners = List.copyOf(runners);
    }

    public List<ProjectionStatus> statuses() {
        return runners.stream().map(ProjectionRunner::status).toList();
    }

    /// Begins to rebuild a projection.
    public Either<ProjectionRefusal, ProjectionStatus> rebuild(String name) {
        return with(name, ProjectionRunner::rebuild);
    }

    /// The events that a projection has set aside, by position.
    ///
    /// @param limit the most events on a page, at least 1
    public Either<ProjectionRefusal, ParkedPage> parked(String name, long beyond, int limit) {
        return with(name, runner -> Either.right(runner.parked(beyond, limit)));
    }

    /// Retries the first parked event of a stream, and those behind it.
    public Either<ProjectionRefusal, Retried> retry(String name, long position) {
        return with(name, runner -> runner.retry(position));
    }

    /// Takes in everything that is in the log now, on the caller's thread.
    public void catchUp() {
        runners.forEach(ProjectionRunner::catchUp);
    }

    /// Stops all of them, each after the event at hand.
    @Override
    public void close() {
        runners.forEach(ProjectionRunner::close);
    }

    private <T> Either<ProjectionRefusal, T> with(
            String name, Function<ProjectionRunner, Either<ProjectionRefusal, T>> use) {
        return runners.stream()
                .filter(runner -> runner.name().equals(name))
                .findFirst()
                .map(use)
                .orElseGet(() -> Either.left(new UnknownProjection(name)));
    }
}
