package com.gyroscops.web.http;

/// One operation of the API: what is called how, and what handles it.
///
/// @param method `GET`, which answers `HEAD` too, or `POST`, which takes a JSON body
/// @param template the path, with names in braces for the segments that vary: `/api/tickets/{id}`; `{+name}`
///     in the end stands for one segment or more
/// @param operationId the operation's name in the OpenAPI file and in the metrics
/// @param mediaType what it answers with when all goes well
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
