package com.gyroscops.eventsourcing.analytics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Events counted by time, organization and user; each map sums up to `total` and has no zeros.
///
/// @param byHour by local hour, such as `2024-05-01 13:00:00`, in order
/// @param byDay by local day, such as `2024-05-01`, in order
/// @param byOrganization in the order of names
/// @param byUser in the order of names
public record EventStatistics(
        long total,
        Map<String, Long> byHour,
        Map<String, Long> byDay,
        Map<String, Long> byOrganization,
        Map<String, Long> byUser) {

    public EventStatistics {
        byHour = Collections.unmodifiableMap(new LinkedHashMap<>(byHour));
        byDay = Collections.unmodifiableMap(new LinkedHashMap<>(byDay));
        byOrganization = Collections.unmodifiableMap(new LinkedHashMap<>(byOrganization));
        byUser = Collections.unmodifiableMap(new LinkedHashMap<>(byUser));
    }
}
