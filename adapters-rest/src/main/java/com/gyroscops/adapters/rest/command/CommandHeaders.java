package com.gyroscops.adapters.rest.command;

import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Headers;
import com.gyroscops.adapters.rest.input.Caller;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.JsonValue;
import com.gyroscops.application.command.CommandMetadata;
import com.gyroscops.application.command.IdempotencyToken;
import com.gyroscops.application.event.MessageId;
import com.gyroscops.application.store.ExpectedRevision;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;

/// What the headers of a request say about its command: who sends it, why, and under which conditions.
///
/// @param caller who sends it
/// @param causation the event that led to it, where the client names one
/// @param precondition what the client expects of the aggregate
/// @param key under which a repetition of the request is recognised
public record CommandHeaders(
        Caller caller, Optional<MessageId> causation, Optional<ExpectedRevision> precondition, Optional<String> key) {

    private static final Format<String> VISIBLE = Format.visibleAscii();

    public static Validation<Seq<FieldError>, CommandHeaders> of(Headers headers) {
        return read(headers, IfMatch.FORMAT.in(headers, IfMatch.HEADER));
    }

    /// The same for a request that concerns no single aggregate, and so cannot expect a revision of one.
    public static Validation<Seq<FieldError>, CommandHeaders> withoutPrecondition(Headers headers) {
        return read(
                headers,
                headers.all(IfMatch.HEADER).isEmpty()
                        ? Validation.valid(Optional.empty())
                        : Errors.one(IfMatch.HEADER, "not-allowed", "It has to be left out: many payments are meant."));
    }

    /// The metadata of a command that this request brings.
    ///
    /// @param commandId names this one sending
    /// @param body what the request says, for recognising its repetition
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

    private static Validation<Seq<FieldError>, CommandHeaders> read(
            Headers headers, Validation<Seq<FieldError>, Optional<ExpectedRevision>> precondition) {
        return Validation.combine(
                        Caller.of(headers),
                        VISIBLE.in(headers, "X-Causation-Id").map(cause -> cause.map(MessageId::of)),
                        precondition,
                        VISIBLE.in(headers, "Idempotency-Key"))
                .ap(CommandHeaders::new)
                .mapError(Errors::all);
    }
}
