package com.gyroscops.benchmarks.queries;

import com.gyroscops.eventsourcing.event.NewEvent;

/// An event of the data set, before anybody has taken it in.
///
/// @param position its place in the log, from 1
/// @param millis when it is accepted
/// @param payment whose it is
/// @param json its data as it is written; empty where it is not asked for
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
