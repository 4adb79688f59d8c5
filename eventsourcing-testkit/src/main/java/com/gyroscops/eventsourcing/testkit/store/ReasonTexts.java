package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.search.SearchableValues;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketCancelled;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import java.util.List;
import java.util.Optional;

/// The texts in the contract's events, which are failed and cancelled tickets; stores under test search these.
public record ReasonTexts() implements SearchableValues {

    @Override
    public List<String> of(Object data) {
        return switch (data) {
            case TicketClosed event -> with(event.ticketId().value(), event.reason());
            case TicketCancelled event -> with(event.ticketId().value(), event.reason());
            default -> List.of();
        };
    }

    @Override
    public List<String> at(Object data, String path) {
        return switch (path) {
            case "ticketId" -> of(data).stream().limit(1).toList();
            case "reason" -> of(data).stream().skip(1).toList();
            default -> List.of();
        };
    }

    private static List<String> with(String ticket, Optional<String> reason) {
        return reason.map(text -> List.of(ticket, text)).orElseGet(() -> List.of(ticket));
    }
}
