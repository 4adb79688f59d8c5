package com.gyroscops.domain.office.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.office.room.Room.Absent;
import com.gyroscops.domain.office.room.RoomCommand.OpenRoom;
import com.gyroscops.domain.office.room.RoomCommand.ReleaseSeat;
import com.gyroscops.domain.office.room.RoomCommand.TakeSeat;
import com.gyroscops.domain.office.room.RoomEvent.RoomOpened;
import com.gyroscops.domain.office.room.RoomEvent.SeatReleased;
import com.gyroscops.domain.office.room.RoomEvent.SeatTaken;
import com.gyroscops.domain.office.room.RoomRejection.RoomFull;
import com.gyroscops.domain.office.room.RoomRejection.RoomNotFound;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.testkit.specification.Specification;
import org.junit.jupiter.api.Test;

/// The life of a room as sentences: what happened, what is asked, and the outcome.
class RoomTest {

    private static final Decider<Room, RoomCommand, RoomEvent, RoomRejection> ROOM =
            new Decider<>(new Absent(), Room::decide, Room::evolve);

    private static final RoomId BLUE = new RoomId("blue");
    private static final UserId ALICE = new UserId("alice");
    private static final UserId BOB = new UserId("bob");

    private static final RoomEvent OPENED = new RoomOpened(BLUE, 1);
    private static final RoomEvent ALICE_SAT_DOWN = new SeatTaken(BLUE, ALICE);
    private static final RoomEvent ALICE_STOOD_UP = new SeatReleased(BLUE, ALICE);

    @Test
    void a_seat_in_a_room_that_is_not_there_is_refused() {
        given().when(new TakeSeat(BLUE, ALICE)).thenRejected(new RoomNotFound(BLUE));
    }

    @Test
    void an_open_room_has_seats() {
        given().when(new OpenRoom(BLUE, 1)).then(OPENED);
        given(OPENED).when(new TakeSeat(BLUE, ALICE)).then(ALICE_SAT_DOWN);
    }

    @Test
    void the_last_seat_goes_to_the_first_person_who_takes_it() {
        given(OPENED, ALICE_SAT_DOWN).when(new TakeSeat(BLUE, BOB)).thenRejected(new RoomFull(BLUE, 1));
    }

    @Test
    void a_seat_that_was_released_can_be_taken_again() {
        given(OPENED, ALICE_SAT_DOWN, ALICE_STOOD_UP)
                .when(new TakeSeat(BLUE, BOB))
                .then(new SeatTaken(BLUE, BOB));
    }

    @Test
    void releasing_a_seat_twice_changes_nothing() {
        given(OPENED, ALICE_SAT_DOWN, ALICE_STOOD_UP)
                .when(new ReleaseSeat(BLUE, ALICE))
                .thenNothing();
    }

    @Test
    void an_event_that_cannot_follow_a_state_does_not_change_it() {
        Room absent = new Absent();

        assertThat(absent.evolve(ALICE_SAT_DOWN)).isEqualTo(absent);
        assertThat(absent.evolve(OPENED).evolve(new RoomOpened(BLUE, 9))).isEqualTo(absent.evolve(OPENED));
    }

    private static Specification<Room, RoomCommand, RoomEvent, RoomRejection>.Given given(RoomEvent... history) {
        return new Specification<>(ROOM).given(history);
    }
}
