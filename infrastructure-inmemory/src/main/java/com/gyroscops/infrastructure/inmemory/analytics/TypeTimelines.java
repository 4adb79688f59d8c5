package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// When the events of one type happened: in all, and by organization and by user.
final class TypeTimelines {

    private final Supplier<Timeline> timelines;
    private final Timeline all;
    private final Map<OrganizationId, Timeline> byOrganization = new HashMap<>();
    private final Map<UserId, Timeline> byUser = new HashMap<>();

    TypeTimelines(Supplier<Timeline> timelines) {
        this.timelines = timelines;
        this.all = timelines.get();
    }

    void add(RecordedEvent event) {
        var time = event.timestamp();
        var metadata = event.metadata();
        all.add(time);
        byOrganization
                .computeIfAbsent(metadata.organizationId(), _ -> timelines.get())
                .add(time);
        byUser.computeIfAbsent(metadata.userId(), _ -> timelines.get()).add(time);
    }

    Timeline all() {
        return all;
    }

    Map<OrganizationId, Timeline> byOrganization() {
        return byOrganization;
    }

    Map<UserId, Timeline> byUser() {
        return byUser;
    }
}
