package com.gyroscops.domain.office.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.office.room.Room.Absent;
import com.gyroscops.domain.office.room.Room.Open;
import com.gyroscops.domain.office.room.RoomCommand.OpenRoom;
import com.gyroscops.domain.office.room.RoomCommand.ReleaseSeat;
import com.gyroscops.domain.office.room.RoomCommand.TakeSeat;
import com.gyroscops.domain.office.room.RoomEvent.RoomOpened;
import com.gyroscops.domain.office.room.RoomEvent.SeatReleased;
import com.gyroscops.domain.office.room.RoomEvent.SeatTaken;
import com.gyroscops.domain.office.room.RoomRejection.RoomAlreadyOpen;
import com.gyroscops.domain.office.room.RoomRejection.RoomFull;
import com.gyroscops.domain.office.room.RoomRejection.RoomNotFound;
import com.gyroscops.domain.shared.UserId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Every command in every state: refused, already so, or events.
class RoomDecisionsTest {

    private static final RoomId BLUE = new RoomId("blue");
    private static final UserId ALICE = new UserId("alice");
    private static final UserId BOB = new UserId("bob");
    private static final UserId CAROL = new UserId("carol");

    private static final Room ABSENT = new Absent();
    private static final Room WITH_ALICE = new Open(2, Set.of(ALICE));
    private static final Room FULL = new Open(2, Set.of(ALICE, BOB));

    @Test
    void a_room_is_opened_once() {
        assertThat(ABSENT.decide(new OpenRoom(BLUE, 2))).isEqualTo(events(new RoomOpened(BLUE, 2)));
        assertThat(FULL.decide(new OpenRoom(BLUE, 9))).isEqualTo(refused(new RoomAlreadyOpen(BLUE, 2)));
    }

    @Test
    void a_free_seat_is_taken() {
        assertThat(ABSENT.decide(new TakeSeat(BLUE, BOB))).isEqualTo(refused(new RoomNotFound(BLUE)));
        assertThat(WITH_ALICE.decide(new TakeSeat(BLUE, BOB))).isEqualTo(events(new SeatTaken(BLUE, BOB)));
    }

    @Test
    void a_full_room_refuses_another_person() {
        assertThat(FULL.decide(new TakeSeat(BLUE, CAROL))).isEqualTo(refused(new RoomFull(BLUE, 2)));
    }

    @Test
    void taking_a_seat_again_changes_nothing_even_in_a_full_room() {
        assertThat(FULL.decide(new TakeSeat(BLUE, ALICE))).isEqualTo(events());
    }

    @Test
    void a_seat_is_released_by_the_person_who_has_it() {
        assertThat(ABSENT.decide(new ReleaseSeat(BLUE, ALICE))).isEqualTo(refused(new RoomNotFound(BLUE)));
        assertThat(FULL.decide(new ReleaseSeat(BLUE, ALICE))).isEqualTo(events(new SeatReleased(BLUE, ALICE)));
        assertThat(WITH_ALICE.decide(new ReleaseSeat(BLUE, BOB))).isEqualTo(events());
    }

    private static Either<RoomRejection, List<RoomEvent>> events(RoomEvent... events) {
        return Either.right(List.of(events));
    }

    private static Either<RoomRejection, List<RoomEvent>> refused(RoomRejection rejection) {
        return Either.left(rejection);
    }
}
