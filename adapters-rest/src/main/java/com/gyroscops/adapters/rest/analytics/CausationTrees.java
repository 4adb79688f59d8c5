package com.gyroscops.adapters.rest.analytics;

import com.gyroscops.adapters.rest.analytics.CorrelationBody.Branch;
import com.gyroscops.adapters.rest.analytics.CorrelationBody.Node;
import com.gyroscops.eventsourcing.analytics.EventCorrelation;
import com.gyroscops.eventsourcing.event.EventView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Nests the events of a conversation below their causes, to a limited depth: JSON parsers support a few hundred
/// levels, and a chain of causes may be as long as a conversation.
final class CausationTrees {

    /// The maximum depth of a tree.
    static final int MAX_DEPTH = 100;

    private record Cut(String parent, String event) {}

    private final Map<String, EventView> events = new LinkedHashMap<>();
    private final Map<String, List<String>> effects;
    private final Deque<Cut> cuts = new ArrayDeque<>();

    CausationTrees(EventCorrelation found) {
        for (EventView event : found.events()) {
            events.put(event.eventId(), event);
        }
        effects = found.effects();
    }

    Collection<EventView> events() {
        return events.values();
    }

    /// The trees with these events as roots.
    List<Node> below(List<String> roots) {
        return roots.stream().map(root -> node(root, 1)).toList();
    }

    /// The subtrees that were cut off at the maximum depth so far, as separate trees.
    List<Branch> deeper() {
        var deeper = new ArrayList<Branch>();
        for (var cut = cuts.poll(); cut != null; cut = cuts.poll()) {
            var node = node(cut.event(), 1);
            deeper.add(new Branch(cut.parent(), node.event(), node.children()));
        }
        return deeper;
    }

    private Node node(String id, int depth) {
        var event = Objects.requireNonNull(events.get(id), id);
        var children = effects.getOrDefault(id, List.of());
        if (depth == MAX_DEPTH) {
            children.forEach(child -> cuts.add(new Cut(id, child)));
            return new Node(event, List.of());
        }
        return new Node(
                event, children.stream().map(child -> node(child, depth + 1)).toList());
    }
}
