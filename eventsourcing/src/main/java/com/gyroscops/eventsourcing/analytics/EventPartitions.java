package com.gyroscops.eventsourcing.analytics;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// The same events counted in several ways at one moment: each of them has the same sum. Nothing is counted 0 times.
///
/// @param byBucket in the order of time
/// @param byOrganization does not change afterwards
/// @param byUser does not change afterwards
public record EventPartitions(
        List<BucketCount> byBucket, Map<String, Long> byOrganization, Map<String, Long> byUser) {

    public EventPartitions {
        byBucket = List.copyOf(byBucket);
        // Not copied: there may be very many users.
        byOrganization = Collections.unmodifiableMap(byOrganization);
        byUser = Collections.unmodifiableMap(byUser);
    }
}
