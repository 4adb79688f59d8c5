package com.gyroscops.adapters.rest.resources;

import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.domain.resources.room.RoomId;
import com.gyroscops.domain.resources.room.RoomRejection;
import com.gyroscops.domain.resources.room.RoomRejection.RoomAlreadyOpen;
import com.gyroscops.domain.resources.room.RoomRejection.RoomFull;
import com.gyroscops.domain.resources.room.RoomRejection.RoomNotFound;

/// The refusals of rooms in words.
final class RoomProblems {

    private RoomProblems() {}

    static Problem of(RoomRejection rejection) {
        return switch (rejection) {
            case RoomNotFound(var id) -> notFound(id);
            case RoomAlreadyOpen(var id, var seats) -> refused(rejection, id, seats, "Room %s is open already.");
            case RoomFull(var id, var seats) -> refused(rejection, id, seats, "Every seat in room %s is taken.");
        };
    }

    /// For commands and queries alike.
    static Problem notFound(RoomId id) {
        return Problem.of(404, new RoomNotFound(id).code(), "There is no room %s.".formatted(id.value()))
                .with("roomId", id.value());
    }

    private static Problem refused(RoomRejection rejection, RoomId id, int seats, String detail) {
        return Problem.of(422, rejection.code(), detail.formatted(id.value()))
                .with("roomId", id.value())
                .with("seats", seats);
    }
}
