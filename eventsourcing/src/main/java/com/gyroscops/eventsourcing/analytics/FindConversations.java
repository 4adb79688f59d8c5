package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.query.Query;
import java.util.Objects;
import java.util.Optional;

/// A page of conversations by their last event.
///
/// @param beyond what the page goes beyond; empty for the first one
/// @param limit the most conversations on the page
public record FindConversations(Optional<Long> beyond, int limit) implements Query<ConversationViewPage> {

    public FindConversations {
        Objects.requireNonNull(beyond, "beyond");
    }
}
