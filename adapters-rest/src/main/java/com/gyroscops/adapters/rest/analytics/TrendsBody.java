package com.gyroscops.adapters.rest.analytics;

import com.gyroscops.eventsourcing.analytics.EventTrends;
import java.time.Instant;
import java.util.List;

/// A trend as JSON.
record TrendsBody(String interval, List<BucketBody> buckets) {

    record BucketBody(String key, long count, Instant from, Instant to) {}

    static TrendsBody of(EventTrends trends) {
        return new TrendsBody(
                AnalyticsFilter.name(trends.interval()),
                trends.buckets().stream()
                        .map(bucket -> new BucketBody(bucket.key(), bucket.count(), bucket.from(), bucket.to()))
                        .toList());
    }
}
