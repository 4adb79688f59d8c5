package com.gyroscops.adapters.rest.counters;

import com.gyroscops.eventsourcing.counters.EventCounter;
import com.gyroscops.web.input.PercentEncoding;
import java.time.Instant;

/// A counter as JSON.
///
/// @param events the link to the counted events
record CounterBody(
        String type, String organizationId, long count, long lastPosition, Instant lastTimestamp, String events) {

    static CounterBody of(EventCounter counter) {
        var organization = counter.organization();
        return new CounterBody(
                counter.type(),
                organization,
                counter.count(),
                counter.lastPosition(),
                counter.lastTimestamp(),
                "/api/events?type=" + PercentEncoding.encode(counter.type()) + "&organizationId="
                        + PercentEncoding.encode(organization));
    }
}
