package com.gyroscops.adapters.rest.http;

import java.io.IOException;

/// Where a body is written to that is not there all at once.
public interface Sink {

    /// Writes `text`, which may stay on this side until [#flush].
    ///
    /// @throws IOException when nobody takes it any longer
    void write(String text) throws IOException;

    /// Sends everything that was written.
    ///
    /// @throws IOException when nobody takes it any longer
    void flush() throws IOException;

    /// Whether a write took so long that the reader has to be left behind.
    boolean isLate();
}
