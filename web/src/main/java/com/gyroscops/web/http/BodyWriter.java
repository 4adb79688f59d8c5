package com.gyroscops.web.http;

import java.io.IOException;

/// Where a body is written to that is not there all at once.
public interface BodyWriter {

    /// Writes `text`, which may stay on this side until [#flush].
    ///
    /// @throws IOException when the client no longer reads
    void write(String text) throws IOException;

    /// Sends everything that was written.
    ///
    /// @throws IOException when the client no longer reads
    void flush() throws IOException;

    /// Whether a write took so long that the reader has to be left behind.
    boolean isLate();
}
