package com.gyroscops.exercises.support;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.IdempotencyToken;
import com.gyroscops.eventsourcing.event.MessageId;
import java.util.Optional;

/// Envelopes of commands.
public final class Sent {

    private Sent() {}

    public static <C> CommandEnvelope<C> of(C command) {
        return of(command, Optional.empty());
    }

    /// A command under an idempotency key.
    public static <C> CommandEnvelope<C> under(String key, C command) {
        return of(command, Optional.of(new IdempotencyToken(key, command.toString())));
    }

    private static <C> CommandEnvelope<C> of(C command, Optional<IdempotencyToken> token) {
        var id = MessageId.of("some-command");
        return new CommandEnvelope<>(command, new CommandMetadata(id, id, id, "org", "alice", Optional.empty(), token));
    }
}
