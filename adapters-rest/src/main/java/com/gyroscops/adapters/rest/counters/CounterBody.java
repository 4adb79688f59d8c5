package com.gyroscops.adapters.rest.counters;

import com.gyroscops.adapters.rest.input.PercentEncoding;
import com.gyroscops.application.counters.EventCounter;
import java.time.Instant;

/// A counter as it is sent.
///
/// @param events where the events are that were counted
record CounterBody(
        String type, String organizationId, long count, long lastPosition, Instant lastTimestamp, String events) {

    static CounterBody of(EventCounter counter) {
        var organization = counter.organization().value();
        return new CounterBody(
                counter.type(),
                organization,
                counter.count(),
                counter.lastPosition(),
                counter.lastTimestamp(),
                "/api/events?type=%s&organizationId=%s"
                        .formatted(PercentEncoding.encode(counter.type()), PercentEncoding.encode(organization)));
    }
}
