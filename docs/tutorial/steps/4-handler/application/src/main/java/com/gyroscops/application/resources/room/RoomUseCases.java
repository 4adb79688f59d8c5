package com.gyroscops.application.resources.room;

import com.gyroscops.application.command.CommandHandler;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.execution.AggregateExecutor;
import com.gyroscops.application.execution.EventStamp;
import com.gyroscops.application.execution.History;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.domain.resources.room.RoomCommand;
import com.gyroscops.domain.resources.room.RoomEvent;
import com.gyroscops.domain.resources.room.RoomRejection;

/// The door to everything that can be done with rooms and asked about them.
///
/// @param commands takes every [RoomCommand]
public record RoomUseCases(CommandHandler<RoomCommand, RoomRejection, Receipt> commands) {

    /// Puts the use cases together.
    public static RoomUseCases assemble(RoomPorts ports, Pipelines commands) {
        var history = new History<>(RoomEvent.class, ports.reader(), ports.states());
        var stamp = new EventStamp(ports.types(), ports.ids());
        var handler = new RoomCommandHandler(new AggregateExecutor<>(history, ports.appender(), stamp));
        return new RoomUseCases(commands.around(handler, RoomNarration::of));
    }
}
