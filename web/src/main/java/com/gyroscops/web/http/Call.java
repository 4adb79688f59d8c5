package com.gyroscops.web.http;

import java.util.Map;
import java.util.Objects;

/// A request that has found its route.
///
/// @param operationId the operation that was asked for
/// @param parameters what the path has in place of each name in the route's template, percent-decoded
/// @param correlationId the conversation that the request belongs to
/// @param log names the log that it is answered from
public record Call(
        Request request, String operationId, Map<String, String> parameters, String correlationId, String log) {

    public Call {
        parameters = Map.copyOf(parameters);
    }

    /// The value of a parameter that the route's template names.
    public String parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }
}
