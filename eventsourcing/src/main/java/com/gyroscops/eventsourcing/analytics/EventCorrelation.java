package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.event.EventView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The events of a conversation with their causes and effects, ordered by position.
///
/// Events are named by their ids: a chain of causes may be longer than any structure can safely be nested. Each event
/// is either a root, or an orphan, or in a cycle, or one of the `effects` of another.
///
/// @param roots events that no event of the conversation led to, but a command, or an event of another
///     conversation; and those that a cycle led to
/// @param orphans events whose cause is not in the log
/// @param cycles events that led to each other in a circle, each list from its earliest event on
/// @param effects what each event led to, for those that led to anything outside of a cycle
/// @param total how many events there are in all; these are the first of them
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

    /// Whether there are more events than these.
    public boolean isTruncated() {
        return total > events.size();
    }
}
