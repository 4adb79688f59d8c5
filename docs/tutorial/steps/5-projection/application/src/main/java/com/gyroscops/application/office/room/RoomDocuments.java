package com.gyroscops.application.office.room;

import com.gyroscops.domain.office.room.RoomEvent;
import com.gyroscops.domain.office.room.RoomId;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentProjection;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.projection.ReadModel;
import com.gyroscops.eventsourcing.query.QueryGateway;
import com.gyroscops.eventsourcing.query.QueryPipeline;
import com.gyroscops.eventsourcing.query.ReadPosition;
import java.util.Optional;

/// The read model of rooms: a document for each.
public final class RoomDocuments {

    /// The document type of rooms.
    public static final DocumentType<RoomId, RoomView> TYPE =
            DocumentType.of("rooms", RoomId.class, RoomView.class);

    /// What keeps them.
    public static final DocumentProjection<RoomId, RoomView> PROJECTION =
            DocumentProjection.ofEachStream(TYPE, RoomEvent.class, RoomEvent::roomId, RoomView::after);

    private RoomDocuments() {}

    /// Answers [GetRoom].
    ///
    /// @param position how far `rooms` has come
    public static QueryGateway<GetRoom, Optional<RoomView>> get(
            QueryPipeline queries, ReadModel<DocumentStore<RoomId, RoomView>> rooms, ReadPosition position) {
        return queries.around(query -> rooms.current().get(query.roomId()).map(Document::value), position);
    }
}
