package com.gyroscops.web.http;

import java.util.Map;
import java.util.Objects;

/// A request with its route.
///
/// @param operationId the operation id of the route
/// @param parameters the percent-decoded values of the names in the route's template
/// @param correlationId the correlation id of the request
/// @param log the id of the log that it is answered from
public record Call(
        Request request, String operationId, Map<String, String> parameters, String correlationId, String log) {

    public Call {
        parameters = Map.copyOf(parameters);
    }

    /// The value of a parameter in the route's template.
    public String parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }
}
