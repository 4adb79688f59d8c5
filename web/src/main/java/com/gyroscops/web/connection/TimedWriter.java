package com.gyroscops.web.connection;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataWriter;

/// Writes to a client, and records when a write is in progress, so that a slow client is noticed.
record TimedWriter(DataWriter next, RequestProgress progress) implements DataWriter {

    @Override
    public void write(BufferData... buffers) {
        timed(() -> next.write(buffers));
    }

    @Override
    public void write(BufferData buffer) {
        timed(() -> next.write(buffer));
    }

    @Override
    public void writeNow(BufferData... buffers) {
        timed(() -> next.writeNow(buffers));
    }

    @Override
    public void writeNow(BufferData buffer) {
        timed(() -> next.writeNow(buffer));
    }

    @Override
    public void flush() {
        timed(next::flush);
    }

    @Override
    public void close() {
        timed(next::close);
    }

    private void timed(Runnable write) {
        progress.writes();
        try {
            write.run();
        } finally {
            progress.hasWritten();
        }
    }
}
