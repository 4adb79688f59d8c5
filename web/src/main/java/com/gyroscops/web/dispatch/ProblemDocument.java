package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.Problem;
import com.gyroscops.web.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Writes a problem as its document (RFC 9457).
final class ProblemDocument {

    private ProblemDocument() {}

    static Response of(Problem problem, String path, String correlationId) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "/problems/" + problem.code());
        members.put("title", Problem.title(problem.code()));
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

    /// The path with all characters escaped that a URI does not allow, even if the client did not escape them; `/` when
    /// no path was read.
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
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
