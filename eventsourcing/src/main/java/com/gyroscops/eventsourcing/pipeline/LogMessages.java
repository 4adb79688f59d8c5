package com.gyroscops.eventsourcing.pipeline;

import java.util.Map;

/// The log messages of one kind of command.
///
/// @param accepted the message when it was accepted
/// @param refused the message when it was not
/// @param facts the command's own facts, by name
public record LogMessages(String accepted, String refused, Map<String, Object> facts) {

    public LogMessages {
        facts = Map.copyOf(facts);
    }
}
