package com.gyroscops.infrastructure.inmemory.documents;

import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.testkit.documents.Card;
import com.gyroscops.eventsourcing.testkit.documents.DocumentPagesContract;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import com.gyroscops.infrastructure.inmemory.memory.Account;

class InMemoryDocumentPagesTest extends DocumentPagesContract {

    @Override
    protected DocumentStore<TicketId, Card> newStore() {
        return new InMemoryDocumentStore<>(Card.TYPE, new Account());
    }
}
