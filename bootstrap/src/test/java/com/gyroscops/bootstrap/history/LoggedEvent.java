package com.gyroscops.bootstrap.history;

import com.gyroscops.domain.billing.payment.PaymentId;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// An event as read from the log afterwards.
///
/// @param operation the correlation id, which is the id of its operation
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
