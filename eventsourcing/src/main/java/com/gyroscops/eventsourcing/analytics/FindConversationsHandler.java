package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.event.EventViews;
import com.gyroscops.eventsourcing.query.QueryHandler;

/// Answers [FindConversations] from the index of conversations.
record FindConversationsHandler(Conversations conversations, EventViews views)
        implements QueryHandler<FindConversations, ConversationViewPage> {

    @Override
    public ConversationViewPage handle(FindConversations query) {
        var page = conversations.newest(query.beyond(), query.limit());
        return new ConversationViewPage(
                page.conversations().stream().map(this::view).toList(), page.next());
    }

    private ConversationView view(Conversation conversation) {
        return new ConversationView(
                conversation.last().metadata().correlationId().value(),
                conversation.events(),
                views.of(conversation.first()),
                views.of(conversation.last()));
    }
}
