package com.gyroscops.eventsourcing.testkit.documents;

import com.gyroscops.eventsourcing.testkit.ticket.TicketId;

/// A reference implementation of a store of cards, which faulty variants extend.
class ModelCards extends ModelDocumentStore<TicketId, Card> {

    ModelCards() {
        super(Card.TYPE);
    }
}
