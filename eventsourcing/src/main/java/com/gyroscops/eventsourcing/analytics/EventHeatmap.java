package com.gyroscops.eventsourcing.analytics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Events counted by weekday and hour, with the counts by hour and day.
///
/// @param matrix seven rows from Monday to Sunday, of 24 counts each
public record EventHeatmap(Map<String, Long> byHour, Map<String, Long> byDay, List<List<Long>> matrix) {

    public EventHeatmap {
        byHour = Collections.unmodifiableMap(new LinkedHashMap<>(byHour));
        byDay = Collections.unmodifiableMap(new LinkedHashMap<>(byDay));
        matrix = matrix.stream().map(List::copyOf).toList();
    }
}
