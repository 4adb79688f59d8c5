package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.eventsourcing.event.RecordedEvent;

/// When the events of one type happened, and beside it in which organization and by which user. One thread adds, any
/// number read.
///
/// @param timeline its size says how many events there are
record TypeTimeline(Timeline timeline, Column organizations, Column users) {

    /// What they take.
    long heapBytes() {
        return timeline.heapBytes() + organizations.heapBytes() + users.heapBytes();
    }

    void add(RecordedEvent event, KeyDictionary<String> allOrganizations, KeyDictionary<String> allUsers) {
        var index = timeline.size();
        organizations.set(index, allOrganizations.numberOf(event.metadata().organizationId()));
        users.set(index, allUsers.numberOf(event.metadata().userId()));
        timeline.add(event.timestamp());
    }
}
