package com.gyroscops.adapters.rest.analytics;

import com.gyroscops.application.analytics.EventTrends;
import com.gyroscops.application.analytics.Interval;
import java.util.List;

/// A trend as it is sent.
record TrendsBody(String interval, List<BucketBody> buckets) {

    record BucketBody(String key, long count) {}

    static TrendsBody of(EventTrends trends) {
        return new TrendsBody(
                name(trends.interval()),
                trends.buckets().stream()
                        .map(bucket -> new BucketBody(bucket.key(), bucket.count()))
                        .toList());
    }

    private static String name(Interval interval) {
        return switch (interval) {
            case HOUR -> "hour";
            case DAY -> "day";
            case WEEK -> "week";
            case MONTH -> "month";
        };
    }
}
