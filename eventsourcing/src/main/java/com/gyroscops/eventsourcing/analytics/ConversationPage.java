package com.gyroscops.eventsourcing.analytics;

import java.util.List;
import java.util.Optional;

/// One page of conversations, by last event, newest first.
///
/// @param next what the next page goes beyond; empty when no conversation is older than those of this page
public record ConversationPage(List<Conversation> conversations, Optional<Long> next) {

    public ConversationPage {
        conversations = List.copyOf(conversations);
    }
}
