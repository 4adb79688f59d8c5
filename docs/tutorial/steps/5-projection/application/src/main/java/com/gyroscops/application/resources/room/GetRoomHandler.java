package com.gyroscops.application.resources.room;

import com.gyroscops.application.projection.ReadModel;
import com.gyroscops.application.query.QueryHandler;
import java.util.Optional;

/// Answers [GetRoom] from the read model.
record GetRoomHandler(ReadModel<RoomViews> views) implements QueryHandler<GetRoom, Optional<RoomView>> {

    @Override
    public Optional<RoomView> handle(GetRoom query) {
        return views.shown().find(query.roomId());
    }
}
