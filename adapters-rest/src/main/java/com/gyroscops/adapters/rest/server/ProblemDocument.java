package com.gyroscops.adapters.rest.server;

import com.gyroscops.adapters.rest.http.Problem;
import com.gyroscops.adapters.rest.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes a problem as its document (RFC 9457).
final class ProblemDocument {

    private ProblemDocument() {}

    static Response of(Problem problem, String path, String correlationId) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "/problems/" + problem.code());
        members.put("title", title(problem.code()));
        members.put("status", problem.status());
        members.put("detail", problem.detail());
        members.put("instance", uri(path));
        members.put("code", problem.code());
        members.put("correlationId", correlationId);
        members.putAll(problem.facts());
        var response = Response.json(problem.status(), members).with("Content-Type", "application/problem+json");
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            response = response.with(header.getKey(), header.getValue());
        }
        return response;
    }

    /// `payment-not-found` is «Payment not found».
    private static String title(String code) {
        var words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// The path with all that is not allowed in a URI escaped, also where the client did not; `/` when none was read.
    private static String uri(String path) {
        if (path.isEmpty()) {
            return "/";
        }
        var uri = new StringBuilder();
        for (byte b : path.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xff);
            if (c > ' ' && c < 0x7f && "\"<>\\^`{|}#[]?".indexOf(c) < 0) {
                uri.append(c);
            } else {
                uri.append("%%%02X".formatted((int) c));
            }
        }
        return uri.toString();
    }
}
