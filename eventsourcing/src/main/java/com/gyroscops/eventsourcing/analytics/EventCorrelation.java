package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.event.EventView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The events of a conversation with their causes and effects, ordered by position.
///
/// Events refer to each other by id, because a chain of causes may be too long for nested structures. Each event is a
/// root, an orphan, in a cycle, or one of the `effects` of another.
///
/// @param roots events caused by a command, by an event of another conversation, or by an event in a cycle
/// @param orphans events whose cause is not in the log
/// @param cycles events that caused each other in a circle, each list from its earliest event
/// @param effects the effects outside of cycles by event, for events that have any
/// @param total the number of events in the conversation; this contains the first of them
public record EventCorrelation(
        List<EventView> events,
        List<String> roots,
        List<String> orphans,
        List<List<String>> cycles,
        Map<String, List<String>> effects,
        long total) {

    public EventCorrelation {
        events = List.copyOf(events);
        roots = List.copyOf(roots);
        orphans = List.copyOf(orphans);
        cycles = cycles.stream().map(List::copyOf).toList();
        effects = effects.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /// Whether the conversation has more events than these.
    public boolean isTruncated() {
        return total > events.size();
    }
}
