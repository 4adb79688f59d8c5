package com.gyroscops.eventsourcing.pipeline;

import java.util.Map;

/// The log messages of one kind of command.
///
/// @param accepted the message for an accepted command
/// @param refused the message for a failed command
/// @param facts the command's fields to log, by name
public record LogMessages(String accepted, String refused, Map<String, Object> facts) {

    public LogMessages {
        facts = Map.copyOf(facts);
    }
}
