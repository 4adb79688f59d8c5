package com.gyroscops.adapters.rest.analytics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts by name, of which an answer shows so many: there may be as many names as events.
///
/// @param shown in the order that they came in
record NamedCounts(Map<String, Long> shown, Rest rest) {

    /// What is not shown.
    ///
    /// @param names how many names
    /// @param events how many events they have in all
    record Rest(int names, long events) {}

    /// The `most` names with the most events; of names with equally many, the first.
    static NamedCounts most(Map<String, Long> counts, int most) {
        if (counts.size() <= most) {
            return new NamedCounts(counts, new Rest(0, 0));
        }
        var byCount = new ArrayList<>(counts.entrySet());
        byCount.sort(Map.Entry.<String, Long>comparingByValue().reversed());
        var shown = new LinkedHashMap<>(counts);
        var omitted = 0L;
        for (Map.Entry<String, Long> entry : byCount.subList(most, byCount.size())) {
            omitted += entry.getValue();
            shown.remove(entry.getKey());
        }
        return new NamedCounts(shown, new Rest(counts.size() - most, omitted));
    }
}
