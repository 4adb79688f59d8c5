package com.gyroscops.eventsourcing.aggregate;

import java.util.List;
import java.util.Optional;

/// What a command would do to an aggregate in its present state, as far as that is known without its input.
///
/// @param name the name of the command
/// @param needs its components that are neither the aggregate's id nor optional
/// @param possible whether it would lead to an event; empty when that depends on its input
/// @param code the code of the rejection, if it would be refused; without one a command that is not possible would be
///     accepted and change nothing
public record CommandOption(String name, List<String> needs, Optional<Boolean> possible, Optional<String> code) {

    public CommandOption {
        needs = List.copyOf(needs);
    }
}
