package com.gyroscops.explorer.trace;

import com.gyroscops.eventsourcing.command.CommandEnvelope;
import com.gyroscops.eventsourcing.command.CommandHandler;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.observation.CommandObserver;
import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.projection.ProjectionObserver;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.web.dispatch.RequestObserver;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// Records a trace of each command from the observers' callbacks. A command and its request run on one thread.
/// Thread-safe.
public final class TraceRecorder implements CommandObserver, StoreObserver, ProjectionObserver, RequestObserver {

    private static final String STORE = "EventStore";

    /// The command that this thread is executing, or has executed for the request that it is answering.
    private static final ThreadLocal<Recording> CURRENT = new ThreadLocal<>();

    private final Traces traces;
    private final InstantSource clock;
    private final LongSupplier nanos;

    /// @param traces keeps the recordings
    /// @param nanos a monotonic clock in nanoseconds, the same that measures requests
    public TraceRecorder(Traces traces, InstantSource clock, LongSupplier nanos) {
        this.traces = traces;
        this.clock = clock;
        this.nanos = nanos;
    }

    @Override
    public void received(CommandEnvelope<?> command) {
        CURRENT.set(new Recording(
                command.metadata().correlationId().value(),
                command.command().getClass().getSimpleName(),
                clock.instant(),
                nanos.getAsLong()));
    }

    @Override
    public void executing(CommandHandler<?, ?, ?> handler, int attempt) {
        begin(Layer.HANDLER, handler.getClass().getSimpleName(), "handle");
    }

    @Override
    public void reading(StreamId stream) {
        begin(Layer.STORE, STORE, "read");
    }

    @Override
    public void read(StreamId stream, int events) {
        var recording = CURRENT.get();
        if (recording != null) {
            recording.read(events, nanos.getAsLong());
        }
    }

    @Override
    public void loaded(StreamId stream, long revision) {
        var recording = CURRENT.get();
        if (recording != null) {
            recording.folded(stream.aggregateType(), nanos.getAsLong());
        }
    }

    @Override
    public void decided(StreamId stream, boolean accepted) {
        var recording = CURRENT.get();
        if (recording != null) {
            recording.step(Layer.AGGREGATE, stream.aggregateType(), "decide", nanos.getAsLong());
        }
    }

    @Override
    public void appending(AppendRequest request) {
        begin(Layer.STORE, STORE, "append");
    }

    @Override
    public void appended(AppendRequest request, AppendOutcome outcome) {
        var recording = CURRENT.get();
        if (recording != null && outcome instanceof Appended appended) {
            recording.appended(appended.lastPosition(), nanos.getAsLong());
        } else {
            end();
        }
    }

    @Override
    public void failed(AppendRequest request, Throwable failure) {
        end();
    }

    @Override
    public void appended(StreamId stream, long revision) {
        loaded(stream, revision);
    }

    @Override
    public void executed(boolean accepted) {
        end();
    }

    @Override
    public void answered(CommandEnvelope<?> command, String outcome, long took) {
        var recording = CURRENT.get();
        if (recording != null) {
            recording.answered(outcome, nanos.getAsLong());
            traces.keep(recording);
        }
    }

    /// Adds the request to the trace of its command, if it had one.
    @Override
    public void answered(String operationId, int status, Duration took) {
        var recording = CURRENT.get();
        if (recording != null) {
            recording.within(operationId, took.toNanos(), nanos.getAsLong());
            CURRENT.remove();
        }
    }

    @Override
    public void failed(String correlationId, Throwable failure) {
        // A failure of the recorder does not affect the response.
    }

    @Override
    public void applied(String projection, RecordedEvent event) {
        traces.applied(projection, event.position(), nanos.getAsLong());
    }

    private void begin(Layer layer, String component, String activity) {
        var recording = CURRENT.get();
        if (recording != null) {
            recording.begin(layer, component, activity, nanos.getAsLong());
        }
    }

    private void end() {
        var recording = CURRENT.get();
        if (recording != null) {
            recording.end(nanos.getAsLong());
        }
    }
}
