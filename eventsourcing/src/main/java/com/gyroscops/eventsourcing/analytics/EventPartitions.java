package com.gyroscops.eventsourcing.analytics;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// The same events counted in several ways at the same position of the log, so that all maps have the same sum. There
/// are no zeros.
///
/// @param byBucket in the order of time
/// @param byOrganization immutable
/// @param byUser immutable
public record EventPartitions(
        List<BucketCount> byBucket, Map<String, Long> byOrganization, Map<String, Long> byUser) {

    public EventPartitions {
        byBucket = List.copyOf(byBucket);
        // Not copied: there may be very many users.
        byOrganization = Collections.unmodifiableMap(byOrganization);
        byUser = Collections.unmodifiableMap(byUser);
    }
}
