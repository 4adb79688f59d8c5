package com.gyroscops.eventsourcing.policy;

import com.gyroscops.eventsourcing.command.Receipt;
import java.time.Instant;

/// The result of a command that a policy sent.
public sealed interface CommandResult {

    /// The time at which the result was there.
    Instant at();

    /// It was accepted.
    record Accepted(Receipt receipt, Instant at) implements CommandResult {

        /// Whether the command led to an event of this class.
        public boolean has(Class<?> event) {
            return receipt.events().stream().anyMatch(emitted -> emitted.type().name().equals(event.getSimpleName()));
        }
    }

    /// A rule refused it.
    ///
    /// @param code the code of the rejection, such as `ticket-not-found`
    record Refused(String code, Instant at) implements CommandResult {}
}
