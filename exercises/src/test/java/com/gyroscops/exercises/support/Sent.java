package com.gyroscops.exercises.support;

import com.gyroscops.application.command.CommandEnvelope;
import com.gyroscops.application.command.CommandMetadata;
import com.gyroscops.application.command.IdempotencyToken;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.Optional;

/// Commands on their way.
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
        return new CommandEnvelope<>(
                command,
                new CommandMetadata(
                        id, id, id, new OrganizationId("org"), new UserId("alice"), Optional.empty(), token));
    }
}
