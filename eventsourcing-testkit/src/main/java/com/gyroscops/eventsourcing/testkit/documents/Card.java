package com.gyroscops.eventsourcing.testkit.documents;

import com.gyroscops.eventsourcing.documents.DocumentType;
import com.gyroscops.eventsourcing.documents.Grouping;
import com.gyroscops.eventsourcing.documents.IndexKey;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A ticket on a board, the document of the contracts.
///
/// @param at the position of its last event, which makes each version distinct
public record Card(TicketId ticketId, Column column, String team, BigDecimal hours, long at) {

    /// The column of a card.
    public enum Column {
        TODO,
        DOING,
        DONE
    }

    /// The cards of a team in a column.
    public record Lane(Column column, String team) {}

    public static final IndexKey<Card, Column> COLUMN = new IndexKey<>("column", Card::column);
    public static final IndexKey<Card, String> TEAM = new IndexKey<>("team", Card::team);
    public static final Grouping<Card, Lane> LANES =
            Grouping.<Card, Lane>by("lanes", card -> new Lane(card.column(), card.team())).summing(Card::hours);
    public static final Grouping<Card, String> TEAMS = Grouping.by("teams", Card::team);

    public static final DocumentType<TicketId, Card> TYPE = DocumentType.of("cards", TicketId.class, Card.class)
            .indexedBy(COLUMN)
            .indexedBy(TEAM)
            .groupedBy(LANES)
            .groupedBy(TEAMS);

    /// A card of 1.50 hours.
    public static Card of(String ticket, Column column, String team, long position) {
        return new Card(new TicketId(ticket), column, team, new BigDecimal("1.50"), position);
    }

    /// The event at [#at], whose revision is the same number.
    public RecordedEvent last() {
        return new RecordedEvent(
                new EventId(new UUID(0, at)),
                at,
                new StreamId("Ticket", ticketId.value()),
                at,
                new EventType("TicketClosed", 1),
                new TicketClosed(ticketId, Optional.empty()),
                new EventMetadata(
                        MessageId.of("correlation"), MessageId.of("cause"), MessageId.of("command"), "acme", "ada"),
                Instant.parse("2024-05-01T12:00:00Z").plusMillis(at));
    }
}
