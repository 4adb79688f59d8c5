package com.gyroscops.eventsourcing.analytics;

import java.util.List;
import java.util.Optional;

/// One page of conversations, newest first.
///
/// @param next where the next page goes on; empty when no conversation was left behind this page
public record ConversationViewPage(List<ConversationView> conversations, Optional<Long> next) {

    public ConversationViewPage {
        conversations = List.copyOf(conversations);
    }
}
