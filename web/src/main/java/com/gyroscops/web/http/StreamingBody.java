package com.gyroscops.web.http;

import java.io.IOException;

/// A body that is written little by little, for as long as there is something to write. Its holder closes it once,
/// whether it was written or not.
public interface StreamingBody extends AutoCloseable {

    /// Writes all of it, which may take for ever; on the caller's thread.
    ///
    /// @throws IOException when the client no longer reads
    void writeTo(BodyWriter sink) throws IOException, InterruptedException;

    /// Asks it to come to its end soon; from any thread.
    void end();

    @Override
    void close();
}
