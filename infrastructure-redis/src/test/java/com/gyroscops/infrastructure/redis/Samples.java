package com.gyroscops.infrastructure.redis;

import com.gyroscops.application.events.EventViewPage;
import com.gyroscops.application.query.cache.CacheKey;
import com.gyroscops.application.query.cache.CachedAnswer;
import com.gyroscops.contracts.TestClock;
import com.gyroscops.contracts.answers.SampleAnswers;

/// An answer that tests remember.
final class Samples {

    static final CacheKey<EventViewPage> KEY = new CacheKey<>("key", EventViewPage.class);
    static final CachedAnswer<EventViewPage> ANSWER = new CachedAnswer<>(SampleAnswers.page(2), 7, TestClock.START);

    private Samples() {}
}
