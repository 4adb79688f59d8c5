package com.gyroscops.eventsourcing.event;

import java.util.Objects;

/// The audit metadata of an event: user, organization, correlation and causation.
///
/// @param correlationId the conversation that the event belongs to
/// @param causationId the event that led to the command; when no event did, the command's own id, as the same instance
/// @param commandId the command that led to the event
public record EventMetadata(
        MessageId correlationId,
        MessageId causationId,
        MessageId commandId,
        String organizationId,
        String userId) {

    public EventMetadata {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(causationId, "causationId");
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(organizationId, "organizationId");
        Objects.requireNonNull(userId, "userId");
        causationId = causationId.equals(commandId) ? commandId : causationId;
    }
}
