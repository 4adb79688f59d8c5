package com.gyroscops.eventsourcing.execution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Shares one instance of equal strings among events, so that none keeps its own copy. Thread-safe.
///
/// It keeps what is in the log and nothing else, so that requests which append nothing leave nothing here.
final class Interner {

    // A map that orders texts whose hashes are equal: texts that somebody chose to collide are found in a tree.
    private final Map<String, String> instances = new ConcurrentHashMap<>();

    /// The text kept that is equal to `text`; `text` itself when there is none.
    String of(String text) {
        var known = instances.get(text);
        return known == null ? text : known;
    }

    /// Keeps `text`, which was appended, unless one that is equal is kept.
    void keep(String text) {
        // Nearly always it is kept already, and a look is cheaper than another try.
        if (!instances.containsKey(text)) {
            instances.putIfAbsent(text, text);
        }
    }
}
