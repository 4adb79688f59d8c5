package com.gyroscops.eventsourcing.analytics;

import java.util.List;
import java.util.Optional;

/// One page of conversations, by last event, newest first.
///
/// @param next the `beyond` of the next page; empty on the last page
public record ConversationPage(List<Conversation> conversations, Optional<Long> next) {

    public ConversationPage {
        conversations = List.copyOf(conversations);
    }
}
