package com.gyroscops.eventsourcing.command;

import java.util.Objects;

/// A command with its metadata.
public record CommandEnvelope<C>(C command, CommandMetadata metadata) {

    public CommandEnvelope {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(metadata, "metadata");
    }
}
