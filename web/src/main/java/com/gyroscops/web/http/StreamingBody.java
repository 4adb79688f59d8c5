package com.gyroscops.web.http;

import java.io.IOException;

/// A body that is written incrementally, with no known end. Its holder closes it exactly once, whether or not it was
/// written.
public interface StreamingBody extends AutoCloseable {

    /// Writes the body on the caller's thread until it ends, which may be never.
    ///
    /// @throws IOException when the client no longer reads
    void writeTo(BodyWriter sink) throws IOException, InterruptedException;

    /// Asks the body to end soon. Any thread may call it.
    void end();

    @Override
    void close();
}
