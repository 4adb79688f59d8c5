package com.gyroscops.eventsourcing.testkit.ticket;

import com.gyroscops.eventsourcing.event.EventTypes;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.Effort;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.Priority;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.Team;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketCancelled;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketEstimated;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketMerged;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketOpened;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketReopened;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The event types of tickets, and sample events.
public final class Tickets {

    public static final EventTypes TYPES = EventTypes.none()
            .and(TicketOpened.class, "TicketOpened", 1)
            .and(TicketEstimated.class, "TicketEstimated", 1)
            .and(TicketReopened.class, "TicketReopened", 1)
            .and(TicketClosed.class, "TicketClosed", 1)
            .and(TicketCancelled.class, "TicketCancelled", 1)
            .and(TicketMerged.class, "TicketMerged", 1);

    private static final TicketId TICKET = new TicketId("ticket-123");

    private Tickets() {}

    /// One event of each kind with all fields.
    public static List<TicketEvent> oneOfEach() {
        return List.of(
                new TicketOpened(TICKET, "a printer on fire", Priority.HIGH),
                new TicketEstimated(TICKET, new Effort(new BigDecimal("1.50"), new Team("support"))),
                new TicketReopened(TICKET, true, 3),
                new TicketClosed(TICKET, Optional.of("déjà payé")),
                new TicketCancelled(TICKET, Optional.of("withdrawn")),
                new TicketMerged(TICKET, new TicketId("ticket-124")));
    }

    /// Events that are easily encoded wrongly: absent fields, large and tiny decimals, and unusual texts.
    public static List<TicketEvent> edges() {
        return List.of(
                new TicketOpened(TICKET, "", Priority.LOW),
                new TicketReopened(TICKET, false, Long.MAX_VALUE),
                new TicketClosed(TICKET, Optional.empty()),
                new TicketClosed(TICKET, Optional.of("")),
                new TicketClosed(TICKET, Optional.of("\"null\"\n\\ \u0000 0 \uD83D\uDE00")),
                new TicketCancelled(TICKET, Optional.empty()),
                estimated("9007199254740993.01"),
                estimated("-0.001"),
                estimated("0.00000000000000000061"));
    }

    private static TicketEvent estimated(String hours) {
        return new TicketEstimated(TICKET, new Effort(new BigDecimal(hours), new Team("support")));
    }
}
