package com.gyroscops.domain.office.room;

import com.gyroscops.domain.office.room.Room.Absent;
import com.gyroscops.domain.office.room.RoomCommand.ResizeRoom;
import com.gyroscops.domain.office.room.RoomCommand.TakeSeat;
import com.gyroscops.domain.office.room.RoomEvent.RoomOpened;
import com.gyroscops.domain.office.room.RoomEvent.RoomResized;
import com.gyroscops.domain.office.room.RoomEvent.SeatTaken;
import com.gyroscops.domain.office.room.RoomRejection.RoomNotFound;
import com.gyroscops.domain.office.room.RoomRejection.SeatsInUse;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.aggregate.Decider;
import com.gyroscops.eventsourcing.testkit.specification.Specification;
import org.junit.jupiter.api.Test;

class ResizingARoomTest {

    private static final Decider<Room, RoomCommand, RoomEvent, RoomRejection> ROOM =
            new Decider<>(new Absent(), Room::decide, Room::evolve);

    private static final RoomId BLUE = new RoomId("blue");
    private static final UserId BOB = new UserId("bob");

    private static final RoomEvent OPENED = new RoomOpened(BLUE, 1);
    private static final RoomEvent ALICE_SAT_DOWN = new SeatTaken(BLUE, new UserId("alice"));
    private static final RoomEvent BOB_SAT_DOWN = new SeatTaken(BLUE, BOB);
    private static final RoomEvent OF_TWO_SEATS = new RoomResized(BLUE, 2);

    @Test
    void one_more_seat_in_a_full_room_is_for_one_more_person() {
        given(OPENED, ALICE_SAT_DOWN).when(new ResizeRoom(BLUE, 2)).then(OF_TWO_SEATS);
        given(OPENED, ALICE_SAT_DOWN, OF_TWO_SEATS)
                .when(new TakeSeat(BLUE, BOB))
                .then(BOB_SAT_DOWN);
    }

    @Test
    void a_seat_that_is_in_use_is_not_taken_away() {
        given(OPENED, OF_TWO_SEATS, ALICE_SAT_DOWN, BOB_SAT_DOWN)
                .when(new ResizeRoom(BLUE, 1))
                .thenRejected(new SeatsInUse(BLUE, 2));
    }

    @Test
    void a_room_that_has_so_many_seats_stays_as_it_is() {
        given(OPENED).when(new ResizeRoom(BLUE, 1)).thenNothing();
    }

    @Test
    void a_room_that_is_not_there_has_no_size() {
        given().when(new ResizeRoom(BLUE, 1)).thenRejected(new RoomNotFound(BLUE));
    }

    private static Specification<Room, RoomCommand, RoomEvent, RoomRejection>.Given given(RoomEvent... history) {
        return new Specification<>(ROOM).given(history);
    }
}
