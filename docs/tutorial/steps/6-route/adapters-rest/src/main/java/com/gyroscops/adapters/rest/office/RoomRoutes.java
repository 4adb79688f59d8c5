package com.gyroscops.adapters.rest.office;

import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.command.CommandRoutes;
import com.gyroscops.adapters.rest.command.RejectionProblems;
import com.gyroscops.adapters.rest.input.DomainTypes;
import com.gyroscops.adapters.rest.query.DocumentRoute;
import com.gyroscops.application.office.room.RoomView;
import com.gyroscops.domain.office.room.RoomCommand;
import com.gyroscops.domain.office.room.RoomCommand.OpenRoom;
import com.gyroscops.domain.office.room.RoomCommand.ReleaseSeat;
import com.gyroscops.domain.office.room.RoomCommand.TakeSeat;
import com.gyroscops.domain.office.room.RoomId;
import com.gyroscops.domain.office.room.RoomRejection;
import com.gyroscops.domain.office.room.RoomRejection.RoomFull;
import com.gyroscops.domain.office.room.RoomRejection.RoomNotFound;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.documents.DocumentQueries;
import com.gyroscops.web.http.OpenApiFragment;
import com.gyroscops.web.http.RouteGroup;
import com.gyroscops.web.input.Bounds;
import com.gyroscops.web.input.Format;
import java.util.List;
import java.util.function.Supplier;

/// Every operation on rooms.
///
/// @param ids names commands; its texts are identifiers
public record RoomRoutes(
        CommandHandler<RoomCommand, RoomRejection, Receipt> commands,
        DocumentQueries<RoomId, RoomView> queries,
        Supplier<String> ids) {

    private static final Format<RoomId> ROOM_ID = DomainTypes.text(RoomId.class);

    /// Sentences, where a rejection's name says too little.
    private static final RejectionProblems<RoomRejection> REJECTIONS = RejectionProblems.<RoomRejection>of("room")
            .detail(RoomFull.class, r -> "Every seat in room " + r.roomId().value() + " is taken.");

    private record Seats(@Bounds(min = 1, max = 1_000) int seats) {}

    private record Nothing() {}

    /// The routes of rooms as one group.
    public RouteGroup group() {
        var rooms = new CommandRoutes<>(
                "/api/rooms", "roomId", ROOM_ID, commands, new CommandProblems<>(REJECTIONS), ids);
        var one = new DocumentRoute<>(
                "room", ROOM_ID, queries, RoomView::revision, id -> REJECTIONS.problem(new RoomNotFound(id)));
        var routes = List.of(
                rooms.on("open", "openRoom", Seats.class, (id, _, body) -> new OpenRoom(id, body.seats())),
                rooms.on("take-seat", "takeSeat", Nothing.class, (id, user, _) -> new TakeSeat(id, user)),
                rooms.on("release-seat", "releaseSeat", Nothing.class, (id, user, _) -> new ReleaseSeat(id, user)),
                one.at("/api/rooms/{id}", "getRoom"));
        return new RouteGroup("rooms", routes).describedBy(new OpenApiFragment(RoomRoutes.class, "openapi.yaml"));
    }
}
