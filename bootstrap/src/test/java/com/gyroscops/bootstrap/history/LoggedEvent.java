package com.gyroscops.bootstrap.history;

import com.gyroscops.domain.billing.payment.PaymentId;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// An event as the log shows it afterwards.
///
/// @param operation the correlation id: the operation that the event is of
record LoggedEvent(
        String id, long position, PaymentId payment, long revision, String type, String operation, Instant timestamp) {

    static LoggedEvent of(JsonNode view) {
        return new LoggedEvent(
                view.required("eventId").asString(),
                view.required("position").asLong(),
                new PaymentId(view.required("aggregateId").asString()),
                view.required("revision").asLong(),
                view.required("type").asString(),
                view.required("correlationId").asString(),
                Instant.parse(view.required("timestamp").asString()));
    }
}
