package com.gyroscops.explorer.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A trace while it is being recorded, by one thread at a time; any thread may read it once its command has been
/// answered.
final class Recording {

    private final String correlationId;
    private final String command;
    private final Instant receivedAt;
    private final long received;
    private final Span root;
    private Span at;
    private long last;
    private boolean toFold;
    private String outcome = "";
    private long position;
    private long appendedAt;

    // Volatile, because it is written after other threads can read the recording.
    private volatile @Nullable Request request;

    /// The request with the command.
    ///
    /// @param begin when it was received, in nanoseconds
    /// @param took the time until its response was created, in nanoseconds
    private record Request(String operation, long begin, long took) {}

    /// @param now the current time in nanoseconds, as in all methods of this class
    Recording(String correlationId, String command, Instant receivedAt, long now) {
        this.correlationId = correlationId;
        this.command = command;
        this.receivedAt = receivedAt;
        this.received = now;
        this.root = new Span(null, Layer.PIPELINE, "CommandPipeline", command, now);
        this.at = root;
        this.last = now;
    }

    /// Begins a step within the current one.
    void begin(Layer layer, String component, String activity, long now) {
        at = at.begin(layer, component, activity, now);
        last = now;
    }

    /// Ends the current step.
    void end(long now) {
        at.end(now);
        at = at.parent == null ? at : at.parent;
        last = now;
    }

    /// Adds a step within the current one that began when the previous one ended.
    void step(Layer layer, String component, String activity, long now) {
        at.begin(layer, component, activity, last).end(now);
        last = now;
    }

    /// Records the number of events that the store has read.
    void read(int events, long now) {
        end(now);
        toFold = events > 0;
    }

    /// Records the folding of the aggregate's state, unless no event was read or appended.
    void folded(String aggregate, long now) {
        if (toFold) {
            step(Layer.AGGREGATE, aggregate, "evolve", now);
        }
        toFold = false;
        last = now;
    }

    /// Records that the store has appended events, the last of them at position `end`.
    void appended(long end, long now) {
        end(now);
        position = end;
        appendedAt = now;
        toFold = true;
    }

    /// Ends all steps that an exception has left open.
    void answered(String how, long now) {
        while (at != root) {
            end(now);
        }
        end(now);
        outcome = how;
    }

    /// Records the request of the command after its response; it began before the command did.
    ///
    /// @param took its duration, measured somewhat before `now`
    void within(String operation, long took, long now) {
        var begin = Math.min(received, now - took);
        request = new Request(operation, begin, now - begin);
    }

    String correlationId() {
        return correlationId;
    }

    /// The finished trace, which is created on each call, because few traces are read.
    ///
    /// @param projections the projections that have applied the last event
    CommandTrace trace(List<CommandTrace.TakenIn> projections) {
        var brought = request;
        return new CommandTrace(
                correlationId,
                command,
                outcome,
                brought == null ? receivedAt : receivedAt.minusNanos(received - brought.begin()),
                position(),
                brought == null ? root.step(received) : whole(brought),
                projections);
    }

    private TraceStep whole(Request brought) {
        return new TraceStep(
                Layer.ADAPTER,
                brought.operation(),
                "request",
                Duration.ZERO,
                Duration.ofNanos(brought.took()),
                1,
                List.of(root.step(brought.begin())));
    }

    /// The position of the command's last event.
    Optional<Long> position() {
        return position == 0 ? Optional.empty() : Optional.of(position);
    }

    /// The time from the append of the last event to `now`.
    Duration sinceAppended(long now) {
        return Duration.ofNanos(Math.max(0, now - appendedAt));
    }
}
