package com.gyroscops.adapters.rest.server;

import com.gyroscops.adapters.rest.http.Sink;
import com.gyroscops.adapters.rest.http.Streaming;
import java.io.IOException;
import java.util.function.Consumer;

/// A body of which it is told when it ends, and of which bug it died.
record WatchedStreaming(Streaming next, Runnable ended, Consumer<Throwable> failed) implements Streaming {

    @Override
    public void writeTo(Sink sink) throws IOException, InterruptedException {
        try {
            next.writeTo(sink);
        } catch (RuntimeException | Error bug) {
            failed.accept(bug);
        }
    }

    @Override
    public void end() {
        next.end();
    }

    @Override
    public void close() {
        next.close();
        ended.run();
    }
}
