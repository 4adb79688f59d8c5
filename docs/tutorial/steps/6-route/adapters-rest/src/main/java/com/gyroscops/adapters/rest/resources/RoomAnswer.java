package com.gyroscops.adapters.rest.resources;

import com.gyroscops.adapters.rest.command.CommandProblems;
import com.gyroscops.adapters.rest.http.Response;
import com.gyroscops.adapters.rest.query.Asking;
import com.gyroscops.adapters.rest.query.Etags;
import com.gyroscops.application.command.Receipt;
import java.util.List;

/// The answer of an accepted command. There are no events when it was already so.
record RoomAnswer(String roomId, long revision, long position, List<String> events) {

    static Response of(int status, Receipt receipt) {
        var room = receipt.stream().aggregateId();
        var events = receipt.events().stream().map(event -> event.type().name()).toList();
        var response = Response.json(status, new RoomAnswer(room, receipt.revision(), receipt.position(), events))
                .with("ETag", Etags.of(receipt.revision()))
                .with(Asking.POSITION, String.valueOf(receipt.position()));
        return receipt.replayed() ? response.with(CommandProblems.REPLAYED, "true") : response;
    }
}
