package com.gyroscops.eventsourcing.analytics;

import java.util.List;
import java.util.Optional;

/// One page of conversations, the one that had an event last first.
///
/// @param next what the next page goes beyond; empty when no conversation is older than those of this page
public record ConversationPage(List<Conversation> conversations, Optional<Long> next) {

    public ConversationPage {
        conversations = List.copyOf(conversations);
    }
}
