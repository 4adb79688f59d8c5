package com.gyroscops.eventsourcing.command;

import com.gyroscops.eventsourcing.event.MessageId;
import java.util.Objects;
import java.util.Optional;

/// Metadata of a command: sender, causation and preconditions.
///
/// @param commandId names this one sending of the command
/// @param correlationId the conversation that it belongs to
/// @param causationId the event that led to it; `commandId` itself when none did
/// @param precondition what the client expects of the aggregate; when it does not hold after a lost race, that is the
///     client's to solve
/// @param idempotency under which key a repetition of this request is recognised
public record CommandMetadata(
        MessageId commandId,
        MessageId correlationId,
        MessageId causationId,
        String organizationId,
        String userId,
        Optional<Precondition> precondition,
        Optional<IdempotencyToken> idempotency) {

    public CommandMetadata {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(causationId, "causationId");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(precondition, "precondition");
        Objects.requireNonNull(idempotency, "idempotency");
    }

    /// The same sender and reason without conditions of its own: for one command of a batch.
    public CommandMetadata ofBatchItem() {
        return new CommandMetadata(
                commandId, correlationId, causationId, organizationId, userId, Optional.empty(), Optional.empty());
    }
}
