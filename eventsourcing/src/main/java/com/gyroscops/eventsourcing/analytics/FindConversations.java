package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.Query;
import java.util.Objects;
import java.util.Optional;

/// A page of conversations by their last event.
///
/// @param beyond the `next` of the previous page; empty for the first page
/// @param limit the maximum number of conversations
public record FindConversations(Optional<Long> beyond, int limit) implements Query<ConversationViewPage> {

    public FindConversations {
        Objects.requireNonNull(beyond, "beyond");
    }
}
