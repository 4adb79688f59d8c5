package com.gyroscops.adapters.rest.http;

import java.util.Map;
import java.util.Objects;

/// A request that has found its route.
///
/// @param operationId the operation that was asked for
/// @param parameters what the path has in place of each name in the route's template, percent-decoded
/// @param correlationId the conversation that the request belongs to
public record Call(Request request, String operationId, Map<String, String> parameters, String correlationId) {

    public Call {
        parameters = Map.copyOf(parameters);
    }

    /// The value of a parameter that the route's template names.
    public String parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }
}
