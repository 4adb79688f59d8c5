package com.gyroscops.adapters.rest.query;

import com.gyroscops.adapters.rest.http.Headers;
import com.gyroscops.adapters.rest.http.Response;
import java.util.stream.Stream;

/// Revisions as entity tags.
public final class Etags {

    private Etags() {}

    /// The tag of a revision.
    public static String of(long revision) {
        return "\"" + revision + "\"";
    }

    /// `response` with the tag of its revision; no more than the tag when the client has that revision already.
    public static Response on(Response response, long revision, Headers headers) {
        var tag = of(revision);
        return known(headers, tag) ? Response.empty(304).with("ETag", tag) : response.with("ETag", tag);
    }

    /// Whether the client has what is called `tag`, by weak comparison, as If-None-Match has it (RFC 9110, 13.1.2).
    public static boolean known(Headers headers, String tag) {
        return headers.joined("If-None-Match").stream()
                .flatMap(list -> Stream.of(list.split(",", -1)))
                .map(String::trim)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
