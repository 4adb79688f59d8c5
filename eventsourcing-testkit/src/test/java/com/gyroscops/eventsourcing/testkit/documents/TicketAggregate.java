package com.gyroscops.eventsourcing.testkit.documents;

import com.gyroscops.eventsourcing.aggregate.Aggregate;
import com.gyroscops.eventsourcing.aggregate.NoFacts;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import io.vavr.control.Either;
import java.util.List;

/// The streams of tickets, as an aggregate that decides nothing.
final class TicketAggregate {

    static final Aggregate<List<TicketEvent>, TicketId, NoFacts, TicketEvent, String> TICKET = Aggregate.named("Ticket")
            .<TicketId, TicketId>identifiedBy(id -> id, TicketId::value)
            .<List<TicketEvent>, TicketEvent, String>deciding(
                    List.of(), (_, _) -> Either.left("nothing is decided here"), (before, _) -> before)
            .events(TicketEvent.class);

    private TicketAggregate() {}
}
