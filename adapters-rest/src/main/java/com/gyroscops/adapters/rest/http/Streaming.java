package com.gyroscops.adapters.rest.http;

import java.io.IOException;

/// A body that is written little by little, for as long as there is something to write. Whoever holds it closes it
/// once, whether it was written or not.
public interface Streaming extends AutoCloseable {

    /// Writes all of it, which may take for ever; on the caller's thread.
    ///
    /// @throws IOException when nobody takes it any longer
    void writeTo(Sink sink) throws IOException, InterruptedException;

    /// Asks it to come to its end soon; from any thread.
    void end();

    @Override
    void close();
}
