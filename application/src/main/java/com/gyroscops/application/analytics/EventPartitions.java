package com.gyroscops.application.analytics;

import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.List;
import java.util.Map;

/// The same events counted in several ways at one moment: each of them has the same sum. Nothing is counted 0 times.
///
/// @param byBucket in the order of time
public record EventPartitions(
        List<BucketCount> byBucket, Map<OrganizationId, Long> byOrganization, Map<UserId, Long> byUser) {

    public EventPartitions {
        byBucket = List.copyOf(byBucket);
        byOrganization = Map.copyOf(byOrganization);
        byUser = Map.copyOf(byUser);
    }
}
