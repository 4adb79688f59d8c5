package com.gyroscops.adapters.rest.command;

import com.gyroscops.adapters.rest.query.Etags;
import com.gyroscops.adapters.rest.query.QueryRequest;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Response;
import java.util.LinkedHashMap;
import java.util.List;

/// Creates the response to an accepted command.
final class CommandAnswer {

    private record Emitted(String eventId, String type) {}

    private CommandAnswer() {}

    static Response of(Receipt receipt, CommandRoutes<?, ?, ?> routes, Call call) {
        var id = receipt.stream().aggregateId();
        var body = new LinkedHashMap<String, Object>();
        body.put(routes.idField(), id);
        body.put("revision", receipt.revision());
        body.put("position", receipt.position());
        body.put("events", events(receipt));
        var isNew = isNew(receipt);
        var response = Response.json(isNew ? 201 : 200, body)
                .with("ETag", Etags.of(call.log(), receipt.revision()))
                .with(QueryRequest.POSITION, String.valueOf(receipt.position()));
        var located = isNew ? response.with("Location", routes.collection() + "/" + id) : response;
        return receipt.replayed() ? located.with(CommandProblems.REPLAYED, "true") : located;
    }

    /// Whether the command has created the aggregate: its first event is among those of the command.
    private static boolean isNew(Receipt receipt) {
        return !receipt.events().isEmpty()
                && receipt.revision() == receipt.events().size();
    }

    private static List<Emitted> events(Receipt receipt) {
        return receipt.events().stream()
                .map(event -> new Emitted(event.id().toString(), event.type().name()))
                .toList();
    }
}
