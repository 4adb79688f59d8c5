package com.gyroscops.adapters.rest.analytics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts by name, limited to a number of names, because there may be as many names as events.
///
/// @param shown the counts in the response, in the given order
record NamedCounts(Map<String, Long> shown, Rest rest) {

    /// The counts that are omitted.
    ///
    /// @param names the number of names
    /// @param events the sum of their counts
    record Rest(int names, long events) {}

    /// The `max` largest counts; among equal counts, the first ones.
    static NamedCounts largest(Map<String, Long> counts, int max) {
        if (counts.size() <= max) {
            return new NamedCounts(counts, new Rest(0, 0));
        }
        var byCount = new ArrayList<>(counts.entrySet());
        byCount.sort(Map.Entry.<String, Long>comparingByValue().reversed());
        var shown = new LinkedHashMap<>(counts);
        var omitted = 0L;
        for (Map.Entry<String, Long> entry : byCount.subList(max, byCount.size())) {
            omitted += entry.getValue();
            shown.remove(entry.getKey());
        }
        return new NamedCounts(shown, new Rest(counts.size() - max, omitted));
    }
}
