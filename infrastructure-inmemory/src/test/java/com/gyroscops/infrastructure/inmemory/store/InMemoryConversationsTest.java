package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.analytics.Conversations;
import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.testkit.analytics.ConversationsContract;

class InMemoryConversationsTest extends ConversationsContract {

    @Override
    protected Conversations newConversations(EventReader reader, EventFeed feed) {
        return new InMemoryConversations(reader, feed);
    }
}
