package com.gyroscops.adapters.rest.operations;

import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.application.projection.ProjectionRefusal;
import com.gyroscops.application.projection.ProjectionRefusal.NotParked;
import com.gyroscops.application.projection.ProjectionRefusal.ParkedBehind;
import com.gyroscops.application.projection.ProjectionRefusal.RebuildRunning;
import com.gyroscops.application.projection.ProjectionRefusal.UnknownProjection;

/// The texts of what is refused with projections.
final class ProjectionProblems {

    private ProjectionProblems() {}

    static Problem of(ProjectionRefusal refusal) {
        return switch (refusal) {
            case UnknownProjection(var name) ->
                Problem.of(404, "projection-not-found", "There is no projection «%s».".formatted(name));
            case RebuildRunning(var name) ->
                Problem.of(409, "rebuild-running", "The projection «%s» is being rebuilt already.".formatted(name))
                        .with("projection", name);
            case NotParked(var position) ->
                Problem.of(404, "not-parked", "Nothing is parked at position %d.".formatted(position))
                        .with("position", position);
            case ParkedBehind(var position, var first) ->
                Problem.of(
                                409,
                                "parked-behind",
                                "The event at position %d waits for the one at %d; retry that."
                                        .formatted(position, first))
                        .with("position", position)
                        .with("first", first);
        };
    }
}
