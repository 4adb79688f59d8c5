package com.gyroscops.adapters.rest.operations;

import com.gyroscops.eventsourcing.projection.ProjectionError;
import com.gyroscops.eventsourcing.projection.ProjectionError.BehindDeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionError.NoDeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionError.NoRoom;
import com.gyroscops.eventsourcing.projection.ProjectionError.ProjectionStopped;
import com.gyroscops.eventsourcing.projection.ProjectionError.RebuildRunning;
import com.gyroscops.eventsourcing.projection.ProjectionError.UnknownProjection;
import com.gyroscops.web.http.Problem;

/// The problems of projections or policies.
///
/// @param kind `projection` or `policy`, also the start of its codes
record ProjectionProblems(String kind) {

    Problem of(ProjectionError refusal) {
        return switch (refusal) {
            case UnknownProjection(var name) ->
                Problem.of(404, kind + "-not-found", "There is no " + kind + " " + name + ".");
            case RebuildRunning(var name) ->
                Problem.of(409, "rebuild-running", "The projection " + name + " is already being rebuilt.")
                        .with("projection", name);
            case ProjectionStopped(var name) ->
                Problem.of(503, "projection-stopped", "The projection " + name + " has stopped with the application.")
                        .with("projection", name);
            case NoRoom(var name, var room) ->
                Problem.of(
                                507,
                                "store-full",
                                "The store has no room for a second copy of the projection " + name
                                        + ", which a rebuild fills beside the first. Nothing was changed.")
                        .with("projection", name)
                        .with("needed", room.needed())
                        .with("bytes", room.used())
                        .with("limit", room.limit());
            case NoDeadLetter(var position) ->
                Problem.of(404, "not-parked", "No dead letter is at position " + position + ".")
                        .with("position", position);
            case BehindDeadLetter(var position, var first) ->
                Problem.of(
                                409,
                                "parked-behind",
                                "The event at position " + position + " can only be retried after the one at " + first
                                        + ".")
                        .with("position", position)
                        .with("first", first);
        };
    }
}
