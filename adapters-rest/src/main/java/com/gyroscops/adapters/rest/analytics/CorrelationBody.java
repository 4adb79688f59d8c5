package com.gyroscops.adapters.rest.analytics;

import com.gyroscops.eventsourcing.analytics.EventCorrelation;
import com.gyroscops.eventsourcing.event.EventView;
import java.util.List;

/// A conversation as JSON.
///
/// @param orphans trees below events whose cause is not in the log
/// @param deeper subtrees that were cut off at the maximum depth, each with the id of its cause
record CorrelationBody(
        List<EventView> events,
        List<Node> tree,
        List<Node> orphans,
        List<List<String>> cycles,
        List<Branch> deeper,
        long total,
        boolean truncated) {

    /// An event with its effects.
    record Node(EventView event, List<Node> children) {}

    /// A subtree that is not nested below its cause.
    ///
    /// @param parent the id of the event that caused it
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
