package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Causes and effects among events, as trees; cycles are separate. Each event has at most one cause.
final class Causation {

    final List<String> roots = new ArrayList<>();
    final List<String> orphans = new ArrayList<>();
    final List<List<String>> cycles = new ArrayList<>();
    final Map<String, List<String>> effects = new LinkedHashMap<>();

    private final Map<EventId, RecordedEvent> events = new LinkedHashMap<>();
    private final Set<EventId> inCycles = new HashSet<>();

    /// @param isInLog whether an event with that id is in the log
    Causation(Iterable<RecordedEvent> inOrder, Predicate<EventId> isInLog) {
        inOrder.forEach(event -> events.put(event.id(), event));
        findCycles();
        events.values().stream()
                .filter(event -> !inCycles.contains(event.id()))
                .forEach(event -> place(event, isInLog));
    }

    private void place(RecordedEvent event, Predicate<EventId> isInLog) {
        var cause = named(event);
        var id = event.id().toString();
        if (isOfItsCommand(event)
                || cause.filter(this::isOutside).filter(isInLog).isPresent()) {
            roots.add(id);
        } else if (causeAmongThese(event).isPresent()) {
            effects.computeIfAbsent(cause.map(EventId::toString).orElseThrow(), _ -> new ArrayList<>())
                    .add(id);
        } else {
            orphans.add(id);
        }
    }

    private boolean isOutside(EventId cause) {
        return !events.containsKey(cause) || inCycles.contains(cause);
    }

    private static boolean isOfItsCommand(RecordedEvent event) {
        return event.metadata().causationId().equals(event.metadata().commandId());
    }

    private static Optional<EventId> named(RecordedEvent event) {
        return EventId.parse(event.metadata().causationId().value());
    }

    private Optional<EventId> causeAmongThese(RecordedEvent event) {
        return isOfItsCommand(event) ? Optional.empty() : named(event).filter(events::containsKey);
    }

    private long position(EventId id) {
        return Objects.requireNonNull(events.get(id)).position();
    }

    /// Follows the causes of each event until there is none or one that was visited before.
    private void findCycles() {
        var visited = new HashSet<EventId>();
        for (RecordedEvent event : events.values()) {
            var path = new LinkedHashSet<EventId>();
            var next = Optional.of(event.id());
            while (next.filter(id -> !visited.contains(id) && path.add(id)).isPresent()) {
                next = next.map(events::get).flatMap(this::causeAmongThese);
            }
            next.filter(path::contains).ifPresent(repeated -> addCycle(repeated, new ArrayList<>(path)));
            visited.addAll(path);
        }
    }

    private void addCycle(EventId repeated, List<EventId> path) {
        var cycle = new ArrayList<>(path.subList(path.indexOf(repeated), path.size()).reversed());
        inCycles.addAll(cycle);
        var earliest = Collections.min(cycle, Comparator.comparingLong(this::position));
        Collections.rotate(cycle, -cycle.indexOf(earliest));
        cycles.add(cycle.stream().map(EventId::toString).toList());
    }
}
