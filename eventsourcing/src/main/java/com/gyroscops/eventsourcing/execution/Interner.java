package com.gyroscops.eventsourcing.execution;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Shares one instance of equal strings among events. Thread-safe.
///
/// It keeps only strings that are in the log, so that requests which append nothing do not use memory.
final class Interner {

    // Strings are comparable, so the map uses trees for those that a client has chosen to collide.
    private final Map<String, String> instances = new ConcurrentHashMap<>();

    /// The kept string that equals `text`; `text` itself when there is none.
    String of(String text) {
        var known = instances.get(text);
        return known == null ? text : known;
    }

    /// Keeps `text`, which was appended, unless an equal string is kept already.
    void keep(String text) {
        // The string is usually kept already, and a lookup is cheaper than an attempted insertion.
        if (!instances.containsKey(text)) {
            instances.putIfAbsent(text, text);
        }
    }
}
