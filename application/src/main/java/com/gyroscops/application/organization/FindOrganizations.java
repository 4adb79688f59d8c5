package com.gyroscops.application.organization;

import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;
import java.util.Set;

/// A page of organizations by status; an empty set matches all.
///
/// @param beyond the `next` of the previous page; empty for the first page
/// @param limit the maximum number of organizations, at least 1
public record FindOrganizations(Set<OrganizationStatus> statuses, Optional<Long> beyond, int limit)
        implements Query<DocumentPage<OrganizationView>> {

    public FindOrganizations {
        statuses = Set.copyOf(statuses);
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of a page must be at least 1: " + limit);
        }
    }
}
