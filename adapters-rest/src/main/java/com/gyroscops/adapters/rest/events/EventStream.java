package com.gyroscops.adapters.rest.events;

import com.gyroscops.eventsourcing.event.EventView;
import com.gyroscops.eventsourcing.eventlog.EventSubscription;
import com.gyroscops.web.http.BodyWriter;
import com.gyroscops.web.http.ServerSent;
import com.gyroscops.web.http.StreamingBody;
import com.gyroscops.web.input.LogReference;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Writes events as they come, and a comment now and then, so that either side notices when the other is gone.
///
/// What is read and not written yet is one batch of the tail: the log itself is the buffer of a slow reader.
final class EventStream implements StreamingBody {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final EventSubscription tail;
    private final String log;
    private final boolean named;
    private final Duration heartbeat;
    private final StreamLimit place;
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @param log the log that the events are in; it is a part of each id
    /// @param named whether the client said itself where the stream starts
    EventStream(EventSubscription tail, String log, boolean named, Duration heartbeat, StreamLimit place) {
        this.tail = tail;
        this.log = log;
        this.named = named;
        this.heartbeat = heartbeat;
        this.place = place;
    }

    @Override
    public void writeTo(BodyWriter sink) throws IOException, InterruptedException {
        // Who started at the head and is cut off before the first event would resume at another head.
        var start = named ? "" : ServerSent.start(id(tail.position()));
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
        sink.write(ServerSent.comment(why + "; resume after Last-Event-ID: " + id(reached)));
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

    private String id(long position) {
        return new LogReference(log, position).toString();
    }

    /// @return how far the client has been told of everything
    private long write(List<EventView> events, BodyWriter sink) throws IOException {
        for (EventView event : events) {
            sink.write(ServerSent.event(id(event.position()), event.type(), event));
            if (sink.isLate()) {
                return event.position();
            }
        }
        return tail.position();
    }
}
