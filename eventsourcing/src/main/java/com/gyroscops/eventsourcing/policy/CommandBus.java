package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.Receipt;
import io.vavr.control.Either;

/// Executes commands by the aggregate that they are for. Thread-safe.
@FunctionalInterface
public interface CommandBus {

    /// Executes `command`.
    ///
    /// @throws IllegalArgumentException when no context handles commands of that aggregate
    <C> Either<? extends CommandFailure<?>, Receipt> send(PolicyCommand<C> command, CommandMetadata metadata);
}
