package com.gyroscops.domain.office.room;

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

/// A room as a value: the state that its events led to, knowing no more than its next decision needs.
public sealed interface Room {

    /// No room yet: a state of its own, so that "not found" can be decided.
    record Absent() implements Room {}

    /// A room that people can come to.
    ///
    /// @param taken the people who sit there, never more than `seats`
    record Open(int seats, Set<UserId> taken) implements Room {

        public Open {
            taken = Set.copyOf(taken);
        }
    }

    /// What `command` does to this room: a refusal, nothing because it is already so, or events.
    default Either<RoomRejection, List<RoomEvent>> decide(RoomCommand command) {
        return switch (command) {
            case OpenRoom c -> open(c);
            case TakeSeat c -> take(c);
            case ReleaseSeat c -> release(c);
        };
    }

    private Either<RoomRejection, List<RoomEvent>> open(OpenRoom command) {
        return switch (this) {
            case Absent _ -> Either.right(List.of(new RoomOpened(command.roomId(), command.seats())));
            case Open(var seats, _) -> Either.left(new RoomAlreadyOpen(command.roomId(), seats));
        };
    }

    private Either<RoomRejection, List<RoomEvent>> take(TakeSeat command) {
        return switch (this) {
            case Absent _ -> Either.left(new RoomNotFound(command.roomId()));
            case Open(_, var taken) when taken.contains(command.user()) -> Either.right(List.of());
            case Open(var seats, var taken) when taken.size() == seats ->
                Either.left(new RoomFull(command.roomId(), seats));
            case Open _ -> Either.right(List.of(new SeatTaken(command.roomId(), command.user())));
        };
    }

    private Either<RoomRejection, List<RoomEvent>> release(ReleaseSeat command) {
        return switch (this) {
            case Absent _ -> Either.left(new RoomNotFound(command.roomId()));
            case Open(_, var taken) when !taken.contains(command.user()) -> Either.right(List.of());
            case Open _ -> Either.right(List.of(new SeatReleased(command.roomId(), command.user())));
        };
    }
}
