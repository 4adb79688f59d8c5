package com.gyroscops.web.http;

import java.io.IOException;

/// Receives the parts of a streaming body.
public interface BodyWriter {

    /// Writes `text`, which may be buffered until [#flush].
    ///
    /// @throws IOException when the client no longer reads
    void write(String text) throws IOException;

    /// Sends everything written so far.
    ///
    /// @throws IOException when the client no longer reads
    void flush() throws IOException;

    /// Whether a write took so long that the stream should end.
    boolean isLate();
}
