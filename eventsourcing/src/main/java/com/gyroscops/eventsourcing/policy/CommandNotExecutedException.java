package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;

/// Thrown when a command of a policy was refused although nothing answers a refusal, or lost a race in every attempt.
public final class CommandNotExecutedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandNotExecutedException(PolicyCommand<?> command, CommandFailure<?> failure) {
        super(command.command() + " was not executed: "
                + (failure instanceof Rejected<?> rejected ? rejected.rejection() : failure));
    }
}
