package com.gyroscops.eventsourcing.analytics;

import java.util.List;
import java.util.Optional;

/// One page of conversations, newest first.
///
/// @param next the `beyond` of the next page; empty on the last page
public record ConversationViewPage(List<ConversationView> conversations, Optional<Long> next) {

    public ConversationViewPage {
        conversations = List.copyOf(conversations);
    }
}
