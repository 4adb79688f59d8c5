package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.eventsourcing.event.RecordedEvent;

/// The times of the events of one type, with the organization and the user of each. One thread adds, any number of
/// threads read.
///
/// @param timeline its size is the number of events
record TypeTimeline(Timeline timeline, Column organizations, Column users) {

    /// The memory in bytes.
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
