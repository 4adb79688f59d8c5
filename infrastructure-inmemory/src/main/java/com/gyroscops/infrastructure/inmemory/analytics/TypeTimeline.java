package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;

/// When the events of one type happened, and beside it in which organization and by which user. One thread adds, any
/// number read.
///
/// @param timeline its size says how many events there are
record TypeTimeline(Timeline timeline, Column organizations, Column users) {

    void add(RecordedEvent event, Ordinals<OrganizationId> allOrganizations, Ordinals<UserId> allUsers) {
        var index = timeline.size();
        organizations.set(index, allOrganizations.numberOf(event.metadata().organizationId()));
        users.set(index, allUsers.numberOf(event.metadata().userId()));
        timeline.add(event.timestamp());
    }
}
