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

/// Writes events as they are appended, and a comment after each heartbeat period, so that both sides notice a lost
/// connection.
///
/// At most one batch is read before it is written: the log itself is the buffer for slow clients.
final class EventStream implements StreamingBody {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final EventSubscription tail;
    private final String log;
    private final boolean named;
    private final Duration heartbeat;
    private final StreamLimit place;
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @param log the id of the log, which is a part of each event id in the stream
    /// @param named whether the client gave the position to start after
    EventStream(EventSubscription tail, String log, boolean named, Duration heartbeat, StreamLimit place) {
        this.tail = tail;
        this.log = log;
        this.named = named;
        this.heartbeat = heartbeat;
        this.place = place;
    }

    @Override
    public void writeTo(BodyWriter sink) throws IOException, InterruptedException {
        // Without it, a client that started at the head and is disconnected before the first event would resume at a
        // later head.
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

    /// @return the position up to which the client has received every event
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
