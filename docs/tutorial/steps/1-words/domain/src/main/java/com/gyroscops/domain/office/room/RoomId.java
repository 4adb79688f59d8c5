package com.gyroscops.domain.office.room;

import com.gyroscops.domain.shared.Identifier;

/// Names a room, such as `blue`.
public record RoomId(String value) implements Identifier {

    public RoomId {
        value = Identifier.checked(value);
    }
}
