package com.gyroscops.infrastructure.redis;

import com.gyroscops.eventsourcing.eventlog.EventViewPage;
import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.answers.SampleAnswers;

/// A sample result.
final class Samples {

    static final CacheKey<EventViewPage> KEY = new CacheKey<>("key", EventViewPage.class);
    static final CachedAnswer<EventViewPage> ANSWER = new CachedAnswer<>(SampleAnswers.page(2), 7, TestClock.START);

    private Samples() {}
}
