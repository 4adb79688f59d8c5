package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.application.analytics.EventAnalytics;
import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.contracts.analytics.EventAnalyticsContract;

class InMemoryEventAnalyticsTest extends EventAnalyticsContract {

    @Override
    protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
        return new InMemoryEventAnalytics(reader, feed);
    }
}
