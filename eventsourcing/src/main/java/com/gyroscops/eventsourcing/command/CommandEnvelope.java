package com.gyroscops.eventsourcing.command;

import java.util.Objects;

/// A command on its way: what is wanted, and who wants it.
public record CommandEnvelope<C>(C command, CommandMetadata metadata) {

    public CommandEnvelope {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(metadata, "metadata");
    }
}
