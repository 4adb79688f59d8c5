package com.gyroscops.application.office.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.office.room.RoomCommand;
import com.gyroscops.domain.office.room.RoomCommand.OpenRoom;
import com.gyroscops.domain.office.room.RoomCommand.TakeSeat;
import com.gyroscops.domain.office.room.RoomEvent.RoomOpened;
import com.gyroscops.domain.office.room.RoomEvent.SeatTaken;
import com.gyroscops.domain.office.room.RoomId;
import com.gyroscops.domain.office.room.RoomRejection;
import com.gyroscops.domain.office.room.RoomRejection.RoomFull;
import com.gyroscops.domain.shared.UserId;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.testkit.execution.ModelCommands;
import io.vavr.control.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomAggregateTest {

    private static final RoomId BLUE = new RoomId("blue");
    private static final UserId ALICE = new UserId("alice");
    private static final UserId BOB = new UserId("bob");

    private final ModelCommands<RoomCommand, RoomRejection> rooms =
            ModelCommands.of(RoomAggregate.ROOM);

    @BeforeEach
    void alice_sits_in_a_room_with_one_seat() {
        rooms.handle(new OpenRoom(BLUE, 1));
        rooms.handle(new TakeSeat(BLUE, ALICE));
    }

    @Test
    void events_are_in_the_log_under_their_stable_names() {
        assertThat(rooms.log())
                .extracting(RecordedEvent::data)
                .containsExactly(new RoomOpened(BLUE, 1), new SeatTaken(BLUE, ALICE));
        assertThat(rooms.log())
                .extracting(event -> event.type().name())
                .containsExactly("RoomOpened", "SeatTaken");
    }

    @Test
    void a_decision_rests_on_the_history() {
        assertThat(rooms.handle(new TakeSeat(BLUE, BOB)))
                .isEqualTo(Either.left(new Rejected<>(new RoomFull(BLUE, 1))));
        assertThat(rooms.log()).hasSize(2);
    }

    @Test
    void a_command_that_changes_nothing_is_accepted_without_events() {
        assertThat(rooms.handle(new TakeSeat(BLUE, ALICE)).map(Receipt::newEvents)).isEqualTo(Either.right(0));
    }
}
