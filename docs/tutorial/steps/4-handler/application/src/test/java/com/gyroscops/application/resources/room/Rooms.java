package com.gyroscops.application.resources.room;

import com.gyroscops.application.command.CommandFailure;
import com.gyroscops.application.command.Receipt;
import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.EventTypes;
import com.gyroscops.application.pipeline.Pipelines;
import com.gyroscops.application.pipeline.RetryPolicy;
import com.gyroscops.application.testing.ListStore;
import com.gyroscops.application.testing.MapIdempotency;
import com.gyroscops.application.testing.MapStates;
import com.gyroscops.application.testing.Say;
import com.gyroscops.domain.resources.room.Room;
import com.gyroscops.domain.resources.room.RoomCommand;
import com.gyroscops.domain.resources.room.RoomRejection;
import io.vavr.control.Either;
import java.util.UUID;

/// The room's use cases over lists and maps.
final class Rooms {

    final ListStore store = new ListStore();
    final MapStates<Room> states = new MapStates<>();
    private final RoomPorts ports = new RoomPorts(
            store, store, RoomEventTypes.addTo(EventTypes.none()), () -> new EventId(UUID.randomUUID()), states);
    private final Pipelines commands =
            new Pipelines((_, _, _) -> {}, new MapIdempotency(), new RetryPolicy(3, _ -> {}));
    final RoomUseCases useCases = RoomUseCases.assemble(ports, commands);

    /// What comes of a command that Alice of Acme sends.
    Either<CommandFailure<RoomRejection>, Receipt> handle(RoomCommand command) {
        return useCases.commands().handle(Say.by(command));
    }
}
