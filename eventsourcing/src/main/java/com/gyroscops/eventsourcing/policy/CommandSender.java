package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.command.CommandFailure.Conflict;
import com.gyroscops.eventsourcing.command.CommandFailure.FactsChanged;
import com.gyroscops.eventsourcing.command.CommandFailure.IdempotencyKeyReused;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreFull;
import com.gyroscops.eventsourcing.command.CommandFailure.StoreUnavailable;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.RejectionCode;
import com.gyroscops.eventsourcing.event.DerivedIds;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.policy.CommandResult.Accepted;
import com.gyroscops.eventsourcing.policy.CommandResult.Refused;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.StoreUnavailableException;
import java.time.InstantSource;
import java.util.Optional;

/// Sends commands that events lead to, with ids derived from the event: however often an event is delivered, each of
/// its commands has an effect once. Thread-safe.
///
/// @param reader the log, in which answers of earlier deliveries are found
/// @param clock the time of results
public record CommandSender(CommandBus bus, EventReader reader, InstantSource clock) {

    /// Sends `command` and its answers.
    ///
    /// @param id the derived id of the command
    /// @param cause the event that led to it
    /// @throws CommandNotExecutedException when a command without an answer was refused, or a race was lost too often
    /// @throws StoreUnavailableException when the store is unavailable or full; the same call may succeed later
    public void send(PolicyCommand<?> command, MessageId id, RecordedEvent cause) {
        if (command.answer().isEmpty()) {
            result(command, id, cause);
            return;
        }
        var answerId = DerivedIds.command(id.value(), "answer");
        if (reader.findById(DerivedIds.event(answerId, 0)).isEmpty()) {
            send(command.answer().get().apply(result(command, id, cause)), answerId, cause);
        }
    }

    private CommandResult result(PolicyCommand<?> command, MessageId id, RecordedEvent cause) {
        return bus.send(command, metadata(id, cause))
                .fold(failure -> refused(command, failure), receipt -> new Accepted(receipt, clock.instant()));
    }

    private CommandResult refused(PolicyCommand<?> command, CommandFailure<?> failure) {
        return switch (failure) {
            case Rejected<?> rejected when command.answer().isPresent() ->
                new Refused(RejectionCode.of(rejected.rejection()), clock.instant());
            case StoreUnavailable<?>(var cause) -> throw cause;
            case StoreFull<?> full ->
                throw new StoreUnavailableException("the store is full: " + full.bytes() + " of " + full.limit());
            case Rejected<?> _, Conflict<?> _, FactsChanged<?> _, IdempotencyKeyReused<?> _ ->
                throw new CommandNotExecutedException(command, failure);
        };
    }

    /// The organization and the user are those of the event that led to the command.
    private static CommandMetadata metadata(MessageId id, RecordedEvent cause) {
        var of = cause.metadata();
        return new CommandMetadata(
                id,
                of.correlationId(),
                MessageId.of(cause.id().toString()),
                of.organizationId(),
                of.userId(),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
