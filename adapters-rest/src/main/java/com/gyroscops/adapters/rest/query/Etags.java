package com.gyroscops.adapters.rest.query;

import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Response;
import com.gyroscops.web.input.EntityTag;

/// Entity tags of revisions. Each contains the log's id, so that it never matches a revision of another log.
public final class Etags {

    private Etags() {}

    /// The tag of a revision in `log`.
    public static String of(String log, long revision) {
        return EntityTag.of(log, revision).toString();
    }

    /// `response` with the tag of its revision; 304 without a body when the client has that revision already.
    public static Response on(Response response, Call call, long revision) {
        var tag = of(call.log(), revision);
        return EntityTag.isKnown(call.request().headers(), tag)
                ? Response.empty(304).with("ETag", tag)
                : response.with("ETag", tag);
    }
}
