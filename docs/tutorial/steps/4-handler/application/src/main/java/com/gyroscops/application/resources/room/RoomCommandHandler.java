package com.gyroscops.application.resources.room;

import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.execution.AggregateExecutor;
import com.gyroscops.domain.resources.room.Room;
import com.gyroscops.domain.resources.room.RoomCommand;
import com.gyroscops.domain.resources.room.RoomEvent;
import com.gyroscops.domain.resources.room.RoomRejection;
import io.vavr.control.Either;

/// Handles every command of a room: names its stream.
record RoomCommandHandler(AggregateExecutor<Room, RoomEvent> executor)
        implements CommandHandler<RoomCommand, RoomRejection, Receipt> {

    @Override
    public Either<CommandFailure<RoomRejection>, Receipt> handle(CommandEnvelope<? extends RoomCommand> envelope) {
        return executor.execute(RoomStream.of(envelope.command().roomId()), envelope, Room.decider());
    }
}
