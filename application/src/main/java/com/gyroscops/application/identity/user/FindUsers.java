package com.gyroscops.application.identity.user;

import com.gyroscops.domain.identity.user.UserStatus;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;
import java.util.Set;

/// A page of users by status; an empty set matches all.
///
/// @param beyond the `next` of the previous page; empty for the first page
/// @param limit the maximum number of users, at least 1
public record FindUsers(Set<UserStatus> statuses, Optional<Long> beyond, int limit)
        implements Query<DocumentPage<UserView>> {

    public FindUsers {
        statuses = Set.copyOf(statuses);
    }
}
