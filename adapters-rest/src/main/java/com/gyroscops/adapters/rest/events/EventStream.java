package com.gyroscops.adapters.rest.events;

import com.gyroscops.adapters.rest.http.ServerSent;
import com.gyroscops.adapters.rest.http.Sink;
import com.gyroscops.adapters.rest.http.Streaming;
import com.gyroscops.application.event.EventView;
import com.gyroscops.application.events.EventTail;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Writes events as they come, and a comment now and then, so that either side notices when the other is gone.
///
/// What is read and not written yet is one batch of the tail: the log itself is the buffer of a slow reader.
final class EventStream implements Streaming {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final EventTail tail;
    private final boolean named;
    private final Duration heartbeat;
    private final StreamPlaces place;
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @param named whether the client said itself where the stream starts
    EventStream(EventTail tail, boolean named, Duration heartbeat, StreamPlaces place) {
        this.tail = tail;
        this.named = named;
        this.heartbeat = heartbeat;
        this.place = place;
    }

    @Override
    public void writeTo(Sink sink) throws IOException, InterruptedException {
        // Who started at the head and is cut off before the first event would resume at another head.
        var start = named ? "" : ServerSent.start(tail.position());
        sink.write(ServerSent.retry(RETRY) + start);
        sink.flush();
        var beat = System.nanoTime() + heartbeat.toNanos();
        var reached = tail.position();
        while (!tail.isClosed() && !sink.isLate()) {
            reached = write(tail.next(Duration.ofNanos(beat - System.nanoTime())), sink);
            if (System.nanoTime() - beat >= 0) {
                sink.write(ServerSent.comment("at " + reached));
                beat = System.nanoTime() + heartbeat.toNanos();
            }
            sink.flush();
        }
        var why = sink.isLate() ? "too slow" : "closing";
        sink.write(ServerSent.comment("%s; resume after Last-Event-ID: %d".formatted(why, reached)));
        sink.flush();
    }

    @Override
    public void end() {
        tail.close();
    }

    @Override
    public void close() {
        tail.close();
        if (!closed.getAndSet(true)) {
            place.leave();
        }
    }

    /// @return how far the client has been told of everything
    private long write(List<EventView> events, Sink sink) throws IOException {
        for (EventView event : events) {
            sink.write(ServerSent.event(event.position(), event.type(), EventBody.of(event)));
            if (sink.isLate()) {
                return event.position();
            }
        }
        return tail.position();
    }
}
