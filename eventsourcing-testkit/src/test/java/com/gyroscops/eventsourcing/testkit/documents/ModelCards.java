package com.gyroscops.eventsourcing.testkit.documents;

import com.gyroscops.eventsourcing.testkit.ticket.TicketId;

/// The model of a store of cards, which saboteurs break.
class ModelCards extends ModelDocumentStore<TicketId, Card> {

    ModelCards() {
        super(Card.TYPE);
    }
}
