package com.gyroscops.benchmarks.queries;

import com.gyroscops.eventsourcing.event.NewEvent;

/// An event of the data set, before it is appended.
///
/// @param position its position in the log, from 1
/// @param millis when it is accepted
/// @param payment the id of its payment
/// @param json its data as JSON; empty if not wanted
record Event(long position, long millis, String payment, NewEvent event, String json) {

    String type() {
        return event.type().name();
    }

    String organization() {
        return event.metadata().organizationId();
    }

    String user() {
        return event.metadata().userId();
    }

    String correlation() {
        return event.metadata().correlationId().value();
    }
}
