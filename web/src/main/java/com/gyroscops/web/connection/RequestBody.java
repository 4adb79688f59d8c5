package com.gyroscops.web.connection;

import org.jspecify.annotations.Nullable;

/// A request body that is being received.
interface RequestBody {

    /// A body of `length` bytes.
    static RequestBody of(long length) {
        return new LengthBody(length);
    }

    static RequestBody none() {
        return of(0);
    }

    boolean isOver();

    /// Waits for the next part of the body, in the form that Helidon reads.
    ///
    /// @return `null` when the client has closed its side
    /// @throws io.helidon.http.RequestException when the transfer coding is not valid HTTP/1.1
    byte @Nullable [] next(ReceivedBytes received);
}
