package com.gyroscops.application.office.room;

import com.gyroscops.domain.office.room.RoomEvent;
import com.gyroscops.domain.office.room.RoomId;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentType;

/// The read model of rooms: a document for each.
public final class RoomDocuments {

    /// The document type of rooms.
    public static final DocumentType<RoomId, RoomView> TYPE =
            DocumentType.of("rooms", RoomId.class, RoomView.class);

    /// What keeps them.
    public static final DocumentProjection<RoomId, RoomView> PROJECTION = DocumentProjection.ofEachStream(
            TYPE, RoomAggregate.ROOM, RoomId::value, RoomEvent::roomId, RoomView::after);

    private RoomDocuments() {}
}
