package com.gyroscops.eventsourcing.event;

import java.util.List;

/// Computes the tags of events from their data, so that an event has the same tags however it got into the log.
/// Thread-safe.
@FunctionalInterface
public interface EventTags {

    /// No tags, for searches that do not use them.
    EventTags NONE = _ -> List.of();

    /// The tags of an event with this data, each once.
    List<Tag> of(Object data);
}
