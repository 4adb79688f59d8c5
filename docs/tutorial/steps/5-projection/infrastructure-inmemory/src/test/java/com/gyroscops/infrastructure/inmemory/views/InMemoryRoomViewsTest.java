package com.gyroscops.infrastructure.inmemory.views;

import com.gyroscops.application.resources.room.RoomViews;
import com.gyroscops.contracts.views.RoomViewsContract;

class InMemoryRoomViewsTest extends RoomViewsContract {

    @Override
    protected RoomViews newViews() {
        return new InMemoryRoomViews();
    }
}
