package com.gyroscops.web.dispatch;

import com.gyroscops.web.http.BodyWriter;
import com.gyroscops.web.http.StreamingBody;
import java.io.IOException;
import java.util.function.Consumer;

/// A streaming body with callbacks for its end and for exceptions that end it.
record ObservedStreamingBody(StreamingBody next, Runnable ended, Consumer<Throwable> failed) implements StreamingBody {

    @Override
    public void writeTo(BodyWriter sink) throws IOException, InterruptedException {
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
