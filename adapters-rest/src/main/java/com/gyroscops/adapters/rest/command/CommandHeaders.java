package com.gyroscops.adapters.rest.command;

import com.gyroscops.adapters.rest.http.Call;
import com.gyroscops.adapters.rest.http.FieldError;
import com.gyroscops.adapters.rest.http.Headers;
import com.gyroscops.adapters.rest.input.Errors;
import com.gyroscops.adapters.rest.input.Format;
import com.gyroscops.adapters.rest.input.JsonValue;
import com.gyroscops.application.command.CommandMetadata;
import com.gyroscops.application.command.IdempotencyToken;
import com.gyroscops.application.store.ExpectedRevision;
import com.gyroscops.domain.shared.OrganizationId;
import com.gyroscops.domain.shared.UserId;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;

/// What the headers of a request say about its command: who sends it, why, and under which conditions.
///
/// @param organization the sender's own word, which only open mode takes
/// @param user the sender's own word, which only open mode takes
/// @param causation the event that led to it, where the client names one
/// @param precondition what the client expects of the aggregate
/// @param key under which a repetition of the request is recognised
public record CommandHeaders(
        OrganizationId organization,
        UserId user,
        Optional<String> causation,
        Optional<ExpectedRevision> precondition,
        Optional<String> key) {

    private static final OrganizationId DEMO_ORGANIZATION = new OrganizationId("demo-org");
    private static final UserId DEMO_USER = new UserId("demo-user");

    public static Validation<Seq<FieldError>, CommandHeaders> of(Headers headers) {
        return read(headers, one(headers, IfMatch.HEADER, IfMatch.format()));
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
        return new CommandMetadata(
                commandId,
                call.correlationId(),
                causation.orElse(commandId),
                organization,
                user,
                precondition,
                key.map(name -> new IdempotencyToken(name, Fingerprint.of(call, precondition, body))));
    }

    private static Validation<Seq<FieldError>, CommandHeaders> read(
            Headers headers, Validation<Seq<FieldError>, Optional<ExpectedRevision>> precondition) {
        return Validation.combine(
                        one(headers, "X-Organization-Id", Format.identifier(OrganizationId::new)),
                        one(headers, "X-User-Id", Format.identifier(UserId::new)),
                        one(headers, "X-Causation-Id", Format.visibleAscii()),
                        precondition,
                        one(headers, "Idempotency-Key", Format.visibleAscii()))
                .ap((organization, user, causation, expected, key) -> new CommandHeaders(
                        organization.orElse(DEMO_ORGANIZATION), user.orElse(DEMO_USER), causation, expected, key))
                .mapError(Errors::all);
    }

    private static <T> Validation<Seq<FieldError>, Optional<T>> one(Headers headers, String name, Format<T> format) {
        return headers.joined(name)
                .map(value -> format.read(name, value).map(Optional::of))
                .orElseGet(() -> Validation.valid(Optional.empty()));
    }
}
