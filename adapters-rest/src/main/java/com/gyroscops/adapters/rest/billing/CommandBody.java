package com.gyroscops.adapters.rest.billing;

import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.query.Asking;
import com.gyroscops.adapters.rest.query.Etags;
import com.gyroscops.application.command.Receipt;
import java.util.ArrayList;
import java.util.List;

/// The answer of an accepted command.
record CommandBody(String paymentId, long revision, long position, List<Emitted> events) {

    record Emitted(String eventId, String type) {}

    static Response answer(int status, Receipt receipt) {
        var response = Response.json(status, of(receipt))
                .with("ETag", Etags.of(receipt.revision()))
                .with(Asking.POSITION, String.valueOf(receipt.position()));
        var located = status == 201 ? response.with("Location", location(receipt)) : response;
        return receipt.replayed() ? located.with(CommandProblems.REPLAYED, "true") : located;
    }

    private static CommandBody of(Receipt receipt) {
        var events = new ArrayList<Emitted>(receipt.events().size());
        for (Receipt.Emitted event : receipt.events()) {
            events.add(new Emitted(event.id().toString(), event.type().name()));
        }
        return new CommandBody(receipt.stream().aggregateId(), receipt.revision(), receipt.position(), events);
    }

    private static String location(Receipt receipt) {
        return "/api/payments/" + receipt.stream().aggregateId();
    }
}
