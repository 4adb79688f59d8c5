package com.gyroscops.domain.resources.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.resources.room.RoomCommand.OpenRoom;
import com.gyroscops.domain.resources.room.RoomCommand.ReleaseSeat;
import com.gyroscops.domain.resources.room.RoomCommand.TakeSeat;
import com.gyroscops.domain.resources.room.RoomEvent.RoomOpened;
import com.gyroscops.domain.resources.room.RoomEvent.SeatReleased;
import com.gyroscops.domain.resources.room.RoomEvent.SeatTaken;
import com.gyroscops.domain.resources.room.RoomRejection.RoomFull;
import com.gyroscops.domain.resources.room.RoomRejection.RoomNotFound;
import com.gyroscops.domain.shared.Specification;
import com.gyroscops.domain.shared.UserId;
import org.junit.jupiter.api.Test;

/// The life of a room as sentences: what happened, what is asked, what comes of it.
class RoomTest {

    private static final RoomId BLUE = new RoomId("blue");
    private static final UserId ALICE = new UserId("alice");
    private static final UserId BOB = new UserId("bob");

    private static final RoomEvent OPENED = new RoomOpened(BLUE, 1);
    private static final RoomEvent ALICE_SAT_DOWN = new SeatTaken(BLUE, ALICE);
    private static final RoomEvent ALICE_STOOD_UP = new SeatReleased(BLUE, ALICE);

    @Test
    void nobodySitsWhereThereIsNoRoom() {
        given().when(new TakeSeat(BLUE, ALICE)).thenRejected(new RoomNotFound(BLUE));
    }

    @Test
    void anOpenRoomHasSeats() {
        given().when(new OpenRoom(BLUE, 1)).then(OPENED);
        given(OPENED).when(new TakeSeat(BLUE, ALICE)).then(ALICE_SAT_DOWN);
    }

    @Test
    void theLastSeatGoesToWhoComesFirst() {
        given(OPENED, ALICE_SAT_DOWN).when(new TakeSeat(BLUE, BOB)).thenRejected(new RoomFull(BLUE, 1));
    }

    @Test
    void aSeatThatWasReleasedCanBeTakenAgain() {
        given(OPENED, ALICE_SAT_DOWN, ALICE_STOOD_UP)
                .when(new TakeSeat(BLUE, BOB))
                .then(new SeatTaken(BLUE, BOB));
    }

    @Test
    void whoStandsAlreadyNeedNotStandUp() {
        given(OPENED, ALICE_SAT_DOWN, ALICE_STOOD_UP)
                .when(new ReleaseSeat(BLUE, ALICE))
                .thenNothing();
    }

    @Test
    void whatCannotFollowAStateDoesNotChangeIt() {
        var absent = Room.decider().initial();

        assertThat(absent.evolve(ALICE_SAT_DOWN)).isEqualTo(absent);
        assertThat(absent.evolve(OPENED).evolve(new RoomOpened(BLUE, 9))).isEqualTo(absent.evolve(OPENED));
    }

    private static Specification<Room, RoomCommand, RoomEvent, RoomRejection>.Given given(RoomEvent... history) {
        return new Specification<>(Room.decider()).given(history);
    }
}
