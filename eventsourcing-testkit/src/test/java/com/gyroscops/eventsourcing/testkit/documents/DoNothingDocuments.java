package com.gyroscops.eventsourcing.testkit.documents;

import com.gyroscops.eventsourcing.documents.Document;
import com.gyroscops.eventsourcing.documents.DocumentPage;
import com.gyroscops.eventsourcing.documents.DocumentQuery;
import com.gyroscops.eventsourcing.documents.DocumentStore;
import com.gyroscops.eventsourcing.documents.Group;
import com.gyroscops.eventsourcing.documents.Grouping;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.List;
import java.util.Optional;

/// A document store that stores nothing.
record DoNothingDocuments() implements DocumentStore<TicketId, Card> {

    @Override
    public Optional<Document<Card>> get(TicketId key) {
        return Optional.empty();
    }

    @Override
    public DocumentPage<Card> page(DocumentQuery<Card> query) {
        return new DocumentPage<>(List.of(), Optional.empty());
    }

    @Override
    public <G> List<Group<G>> groups(Grouping<Card, G> grouping) {
        return List.of();
    }

    @Override
    public void put(TicketId key, Card document, RecordedEvent last) {}

    @Override
    public void delete(TicketId key) {}

    @Override
    public long position() {
        return 0;
    }

    @Override
    public void moveTo(long position) {}
}
