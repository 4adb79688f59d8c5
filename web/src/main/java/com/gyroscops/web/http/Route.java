package com.gyroscops.web.http;

/// One operation of the API with its handler.
///
/// @param method `GET`, which includes `HEAD`, or `POST` with a JSON body
/// @param template the path, with names in braces for variable segments: `/api/tickets/{id}`; `{+name}` at the end
///     matches one or more segments
/// @param operationId the operation id in the OpenAPI document and in metrics
/// @param mediaType the media type of successful responses
public record Route(String method, String template, String operationId, String mediaType, Handler handler) {

    public static Route get(String template, String operationId, Handler handler) {
        return new Route("GET", template, operationId, "application/json", handler);
    }

    public static Route get(String template, String operationId, String mediaType, Handler handler) {
        return new Route("GET", template, operationId, mediaType, handler);
    }

    public static Route post(String template, String operationId, Handler handler) {
        return new Route("POST", template, operationId, "application/json", handler);
    }
}
