package com.gyroscops.web.input;

import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;

/// Requests that say everything in their path.
public final class NoInput {

    private record Nothing() {}

    private static final BodyReader<Nothing> NOTHING = new BodyTypes().reader(Nothing.class);

    private NoInput() {}

    /// That a request has no parameters, and an object without fields as its body: pages of other sites cannot send
    /// JSON unasked, so none of them sends such a request behind its reader's back.
    public static Parsed<?> of(Call call) {
        return NOTHING.read(call).and(QueryFields.none(call));
    }
}
