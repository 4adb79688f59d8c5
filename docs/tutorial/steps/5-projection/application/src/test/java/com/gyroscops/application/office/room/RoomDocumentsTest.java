package com.gyroscops.application.office.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.domain.office.room.RoomCommand;
import com.gyroscops.domain.office.room.RoomCommand.OpenRoom;
import com.gyroscops.domain.office.room.RoomCommand.ReleaseSeat;
import com.gyroscops.domain.office.room.RoomCommand.TakeSeat;
import com.gyroscops.domain.office.room.RoomId;
import com.gyroscops.domain.office.room.RoomRejection;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.testkit.documents.ModelDocumentStore;
import com.gyroscops.eventsourcing.testkit.execution.ModelCommands;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomDocumentsTest {

    private static final RoomId BLUE = new RoomId("blue");
    private static final UserId ALICE = new UserId("alice");
    private static final UserId BOB = new UserId("bob");

    private final ModelCommands<RoomCommand, RoomRejection> rooms =
            ModelCommands.of(RoomAggregate.ROOM);
    private final ModelDocumentStore<RoomId, RoomView> documents = new ModelDocumentStore<>(RoomDocuments.TYPE);

    @BeforeEach
    void live() {
        rooms.handle(new OpenRoom(BLUE, 2));
        rooms.handle(new TakeSeat(BLUE, ALICE));
        rooms.handle(new TakeSeat(BLUE, BOB));
        rooms.handle(new ReleaseSeat(BLUE, ALICE));
    }

    @Test
    void the_view_follows_the_log() {
        rooms.log().forEach(RoomDocuments.PROJECTION.into(documents)::apply);

        assertThat(documents.get(BLUE).map(Document::value)).contains(new RoomView(BLUE, 2, 1, List.of(BOB), 4, 4));
        assertThat(documents.get(new RoomId("green"))).isEmpty();
    }

    @Test
    void an_event_that_comes_again_changes_nothing() {
        var projection = RoomDocuments.PROJECTION.into(documents);
        rooms.log().forEach(projection::apply);
        var once = documents.get(BLUE);

        rooms.log().forEach(projection::apply);

        assertThat(documents.get(BLUE)).isEqualTo(once).isPresent();
    }

    @Test
    void an_event_that_leaves_a_gap_is_refused() {
        var projection = RoomDocuments.PROJECTION.into(documents);
        projection.apply(rooms.log().getFirst());

        assertThatThrownBy(() -> projection.apply(rooms.log().getLast()))
                .hasMessage("revision 4 does not follow revision 1");
    }
}
