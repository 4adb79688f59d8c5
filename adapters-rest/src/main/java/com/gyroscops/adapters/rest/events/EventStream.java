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

    private final EventSubscription subscription;
    private final String log;
    private final boolean resumed;
    private final Duration heartbeat;
    private final StreamLimit limit;
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @param log the id of the log, which is a part of each event id in the stream
    /// @param resumed whether the client gave the position to start after
    EventStream(EventSubscription subscription, String log, boolean resumed, Duration heartbeat, StreamLimit limit) {
        this.subscription = subscription;
        this.log = log;
        this.resumed = resumed;
        this.heartbeat = heartbeat;
        this.limit = limit;
    }

    @Override
    public void writeTo(BodyWriter sink) throws IOException, InterruptedException {
        // Without this id, a client that started at the head and is disconnected before the first event would resume at a
        // later head.
        var start = resumed ? "" : ServerSent.start(id(subscription.position()));
        sink.write(ServerSent.retry(RETRY) + start);
        sink.flush();
        var nextHeartbeat = System.nanoTime() + heartbeat.toNanos();
        var reached = subscription.position();
        while (!subscription.isClosed() && !sink.isLate()) {
            reached = write(subscription.next(Duration.ofNanos(nextHeartbeat - System.nanoTime())), sink);
            if (System.nanoTime() - nextHeartbeat >= 0) {
                sink.write(ServerSent.comment("at " + reached));
                nextHeartbeat = System.nanoTime() + heartbeat.toNanos();
            }
            sink.flush();
        }
        var why = sink.isLate() ? "too slow" : "closing";
        sink.write(ServerSent.comment(why + "; resume after Last-Event-ID: " + id(reached)));
        sink.flush();
    }

    @Override
    public void end() {
        subscription.close();
    }

    @Override
    public void close() {
        subscription.close();
        if (!closed.getAndSet(true)) {
            limit.leave();
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
        return subscription.position();
    }
}
