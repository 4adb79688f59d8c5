package com.gyroscops.application.resources.room;

import static com.gyroscops.application.testing.Say.ALICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.domain.resources.room.RoomCommand.OpenRoom;
import com.gyroscops.domain.resources.room.RoomCommand.ReleaseSeat;
import com.gyroscops.domain.resources.room.RoomCommand.TakeSeat;
import com.gyroscops.domain.resources.room.RoomId;
import com.gyroscops.domain.shared.UserId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomProjectionTest {

    private static final RoomId BLUE = new RoomId("blue");
    private static final UserId BOB = new UserId("bob");

    private final Rooms rooms = new Rooms();

    @BeforeEach
    void live() {
        rooms.handle(new OpenRoom(BLUE, 2));
        rooms.handle(new TakeSeat(BLUE, ALICE));
        rooms.handle(new TakeSeat(BLUE, BOB));
        rooms.handle(new ReleaseSeat(BLUE, ALICE));
    }

    @AfterEach
    void stop() {
        rooms.close();
    }

    @Test
    void theViewFollowsTheLog() {
        var view = new RoomView(BLUE, 2, List.of(BOB), 4, 4);

        assertThat(view.free()).isEqualTo(1);
        assertThat(rooms.view(BLUE)).isEqualTo(Either.right(Optional.of(view)));
        assertThat(rooms.view(new RoomId("green"))).isEqualTo(Either.right(Optional.empty()));
    }

    @Test
    void anEventThatComesAgainChangesNothing() {
        var views = new MapRoomViews();
        var projection = new RoomProjection(views);
        rooms.store.log().forEach(projection::apply);
        var once = views.find(BLUE);

        rooms.store.log().forEach(projection::apply);

        assertThat(views.find(BLUE)).isEqualTo(once).isPresent();
    }

    @Test
    void anEventThatLeavesAGapIsRefused() {
        var projection = new RoomProjection(new MapRoomViews());
        projection.apply(rooms.store.log().getFirst());

        assertThatThrownBy(() -> projection.apply(rooms.store.log().getLast()))
                .hasMessage("revision 4 does not follow 1");
    }
}
