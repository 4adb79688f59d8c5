package com.gyroscops.web.input;

import com.gyroscops.web.http.Call;
import com.gyroscops.web.http.Parsed;

/// Validates requests that have no input but their path.
public final class NoInput {

    private record Nothing() {}

    private static final BodyReader<Nothing> NOTHING = new BodyTypes().reader(Nothing.class);

    private NoInput() {}

    /// Checks that a request has no parameters and an empty object as its body. Pages of other sites cannot send JSON
    /// without a preflight, so the body also prevents cross-site requests.
    public static Parsed<?> of(Call call) {
        return NOTHING.read(call).and(QueryFields.none(call));
    }
}
