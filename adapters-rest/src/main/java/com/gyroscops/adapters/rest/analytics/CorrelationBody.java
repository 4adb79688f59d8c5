package com.gyroscops.adapters.rest.analytics;

import com.gyroscops.eventsourcing.analytics.EventCorrelation;
import com.gyroscops.eventsourcing.event.EventView;
import java.util.List;

/// A conversation as it is sent.
///
/// @param orphans trees below events whose cause is not in the log
/// @param deeper what the trees would have to be nested too deeply for, each with the event that led to it
record CorrelationBody(
        List<EventView> events,
        List<Node> tree,
        List<Node> orphans,
        List<List<String>> cycles,
        List<Branch> deeper,
        long total,
        boolean truncated) {

    /// An event and what it led to.
    record Node(EventView event, List<Node> children) {}

    /// A node that hangs below another without being nested in it.
    ///
    /// @param parent the id of the event that led to it
    record Branch(String parent, EventView event, List<Node> children) {}

    static CorrelationBody of(EventCorrelation found) {
        var trees = new CausationTrees(found);
        var tree = trees.below(found.roots());
        var orphans = trees.below(found.orphans());
        return new CorrelationBody(
                List.copyOf(trees.events()),
                tree,
                orphans,
                found.cycles(),
                trees.deeper(),
                found.total(),
                found.isTruncated());
    }
}
