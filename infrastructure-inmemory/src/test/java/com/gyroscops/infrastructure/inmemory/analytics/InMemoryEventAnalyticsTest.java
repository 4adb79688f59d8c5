package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.eventsourcing.analytics.EventAnalytics;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.testkit.analytics.EventAnalyticsContract;

class InMemoryEventAnalyticsTest extends EventAnalyticsContract {

    @Override
    protected EventAnalytics newAnalytics(EventReader reader, EventFeed feed) {
        return new InMemoryEventAnalytics(reader, feed);
    }
}
