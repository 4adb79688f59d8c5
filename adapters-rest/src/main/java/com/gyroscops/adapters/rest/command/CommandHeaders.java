package com.gyroscops.adapters.rest.command;

import com.gyroscops.adapters.rest.input.Caller;
import com.gyroscops.eventsourcing.command.CommandMetadata;
import com.gyroscops.eventsourcing.command.IdempotencyToken;
import com.gyroscops.eventsourcing.command.Precondition;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Headers;
import com.gyroscops.web.http.Parsed;
import com.gyroscops.web.input.Format;
import com.gyroscops.web.input.JsonValue;
import java.util.Optional;

/// The metadata of a command in the headers of its request.
///
/// @param caller the sender
/// @param causation the event that led to the command, if the client gives one
/// @param precondition the state that the client expects of the aggregate
/// @param key the idempotency key, by which a repeated request is recognised
public record CommandHeaders(
        Caller caller, Optional<MessageId> causation, Optional<Precondition> precondition, Optional<String> key) {

    private static final Format<String> VISIBLE = Format.visibleAscii();

    public static Parsed<CommandHeaders> of(Call call) {
        var headers = call.request().headers();
        return read(headers, IfMatch.in(call.log()).in(headers, IfMatch.HEADER));
    }

    /// The same for a request to many aggregates, which has no precondition.
    public static Parsed<CommandHeaders> withoutPrecondition(Headers headers) {
        return read(
                headers,
                headers.all(IfMatch.HEADER).isEmpty()
                        ? Parsed.valid(Optional.empty())
                        : Parsed.invalid(
                                IfMatch.HEADER, "not-allowed", "It must be left out: many aggregates are meant."));
    }

    /// The metadata of the command in this request.
    ///
    /// @param commandId the id of the command
    /// @param body the body of the request, which is part of its fingerprint
    public CommandMetadata metadata(String commandId, Call call, JsonValue body) {
        var command = MessageId.of(commandId);
        return new CommandMetadata(
                command,
                MessageId.of(call.correlationId()),
                causation.orElse(command),
                caller.organization(),
                caller.user(),
                precondition,
                key.map(name -> new IdempotencyToken(name, Fingerprint.of(call, precondition, body))));
    }

    private static Parsed<CommandHeaders> read(Headers headers, Parsed<Optional<Precondition>> precondition) {
        return Parsed.combine(
                Caller.of(headers),
                VISIBLE.in(headers, "X-Causation-Id").map(cause -> cause.map(MessageId::of)),
                precondition,
                VISIBLE.in(headers, "Idempotency-Key"),
                CommandHeaders::new);
    }
}
