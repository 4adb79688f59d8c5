package com.gyroscops.application.resources.region;

import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;
import java.util.Set;

/// A page of regions by status; an empty set matches all.
///
/// @param beyond the `next` of the previous page; empty for the first page
/// @param limit the maximum number of regions, at least 1
public record FindRegions(Set<RegionStatus> statuses, Optional<Long> beyond, int limit)
        implements Query<DocumentPage<RegionView>> {

    public FindRegions {
        statuses = Set.copyOf(statuses);
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of a page must be at least 1: " + limit);
        }
    }
}
