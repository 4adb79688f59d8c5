package com.gyroscops.application.identity.session;

import com.gyroscops.domain.identity.session.SessionStatus;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.query.Query;
import java.util.Optional;
import java.util.Set;

/// A page of sessions by status; an empty set matches all.
///
/// @param beyond the `next` of the previous page; empty for the first page
/// @param limit the maximum number of sessions, at least 1
public record FindSessions(Set<SessionStatus> statuses, Optional<Long> beyond, int limit)
        implements Query<DocumentPage<SessionView>> {

    public FindSessions {
        statuses = Set.copyOf(statuses);
    }
}
