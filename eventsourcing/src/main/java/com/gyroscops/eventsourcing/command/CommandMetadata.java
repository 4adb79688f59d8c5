package com.gyroscops.eventsourcing.command;

import com.gyroscops.eventsourcing.event.MessageId;
import java.util.Objects;
import java.util.Optional;

/// Metadata of a command: sender, causation and preconditions.
///
/// @param commandId identifies this command
/// @param correlationId the conversation that it belongs to
/// @param causationId the event that led to it; `commandId` when no event did
/// @param precondition the state that the client expects of the aggregate; if it does not hold after a lost race, the
///     command fails and is not retried
/// @param idempotency the key by which a repeated request is recognised
/// @param repeatable whether the command may be delivered again under the same id, as those of policies are; its events
///     then have ids derived from `commandId`, and a repeated delivery gets the receipt of the first
public record CommandMetadata(
        MessageId commandId,
        MessageId correlationId,
        MessageId causationId,
        String organizationId,
        String userId,
        Optional<Precondition> precondition,
        Optional<IdempotencyToken> idempotency,
        boolean repeatable) {

    public CommandMetadata {
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(causationId, "causationId");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(precondition, "precondition");
        Objects.requireNonNull(idempotency, "idempotency");
    }

    /// The metadata of a command that is delivered once.
    public CommandMetadata(
            MessageId commandId,
            MessageId correlationId,
            MessageId causationId,
            String organizationId,
            String userId,
            Optional<Precondition> precondition,
            Optional<IdempotencyToken> idempotency) {
        this(commandId, correlationId, causationId, organizationId, userId, precondition, idempotency, false);
    }

    /// The same without preconditions, for one command of a batch.
    public CommandMetadata ofBatchItem() {
        return new CommandMetadata(
                commandId, correlationId, causationId, organizationId, userId, Optional.empty(), Optional.empty());
    }
}
