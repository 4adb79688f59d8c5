package com.gyroscops.eventsourcing.analytics;

import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.query.QueryHandler;

/// Answers [FindConversations] from the index of conversations.
record FindConversationsHandler(Conversations conversations, EventCodec codec)
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
                EventView.of(conversation.first(), codec),
                EventView.of(conversation.last(), codec));
    }
}
