package com.gyroscops.web.connection;

import org.jspecify.annotations.Nullable;

/// A body that is being received.
interface RequestBody {

    /// A body of `length` bytes.
    static RequestBody of(long length) {
        return new LengthBody(length);
    }

    static RequestBody none() {
        return of(0);
    }

    boolean isOver();

    /// Waits for the next part of it, in the form that Helidon reads.
    ///
    /// @return `null` when the client has closed its side
    /// @throws io.helidon.http.RequestException when it is not transferred as HTTP/1.1 has it
    byte @Nullable [] next(ReceivedBytes received);
}
