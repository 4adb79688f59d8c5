package com.gyroscops.application.resources.room;

import static com.gyroscops.application.testing.Say.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.command.CommandFailure.Rejected;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.domain.resources.room.RoomCommand.OpenRoom;
import com.gyroscops.domain.resources.room.RoomCommand.TakeSeat;
import com.gyroscops.domain.resources.room.RoomEvent.RoomOpened;
import com.gyroscops.domain.resources.room.RoomEvent.SeatTaken;
import com.gyroscops.domain.resources.room.RoomId;
import com.gyroscops.domain.resources.room.RoomRejection.RoomFull;
import com.gyroscops.domain.shared.UserId;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class RoomUseCasesTest {

    private static final RoomId BLUE = new RoomId("blue");
    private static final UserId BOB = new UserId("bob");

    private final Rooms rooms = new Rooms();

    @Test
    void whatHappenedIsInTheLogUnderItsStableName() {
        rooms.handle(new OpenRoom(BLUE, 1));
        rooms.handle(new TakeSeat(BLUE, ALICE));

        assertThat(rooms.store.log())
                .extracting(RecordedEvent::data)
                .containsExactly(new RoomOpened(BLUE, 1), new SeatTaken(BLUE, ALICE));
        assertThat(rooms.store.log())
                .extracting(event -> event.type().name())
                .containsExactly("RoomOpened", "SeatTaken");
    }

    @Test
    void aDecisionRestsOnTheHistoryEvenWhenNoStateIsRemembered() {
        rooms.handle(new OpenRoom(BLUE, 1));
        rooms.handle(new TakeSeat(BLUE, ALICE));
        rooms.states.forgetEverything();

        assertThat(rooms.handle(new TakeSeat(BLUE, BOB)))
                .isEqualTo(Either.left(new Rejected<>(new RoomFull(BLUE, 1))));
        assertThat(rooms.store.log()).hasSize(2);
    }

    @Test
    void whatIsAlreadySoIsAcceptedAndNothingHappens() {
        rooms.handle(new OpenRoom(BLUE, 1));
        rooms.handle(new TakeSeat(BLUE, ALICE));

        assertThat(rooms.handle(new TakeSeat(BLUE, ALICE)).map(Receipt::newEvents)).isEqualTo(Either.right(0));
    }
}
