package com.gyroscops.explorer.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A trace while it is being made, by one thread at a time; any may read it when its command has been answered.
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

    // Written after others may read the recording.
    private volatile @Nullable Request request;

    /// The request that brought the command.
    ///
    /// @param begin when it came, in nanoseconds
    /// @param took until its answer was made, in nanoseconds
    private record Request(String operation, long begin, long took) {}

    /// @param now in nanoseconds, as everywhere here
    Recording(String correlationId, String command, Instant receivedAt, long now) {
        this.correlationId = correlationId;
        this.command = command;
        this.receivedAt = receivedAt;
        this.received = now;
        this.root = new Span(null, Layer.PIPELINE, "CommandPipeline", command, now);
        this.at = root;
        this.last = now;
    }

    /// Begins a step within the present one.
    void begin(Layer layer, String component, String activity, long now) {
        at = at.begin(layer, component, activity, now);
        last = now;
    }

    /// Ends the present step.
    void end(long now) {
        at.end(now);
        at = at.parent == null ? at : at.parent;
        last = now;
    }

    /// Adds a step within the present one, which began when the one before it ended.
    void step(Layer layer, String component, String activity, long now) {
        at.begin(layer, component, activity, last).end(now);
        last = now;
    }

    /// Says how many events the store has read.
    void read(int events, long now) {
        end(now);
        toFold = events > 0;
    }

    /// The aggregate has come to its state; nothing was done for that if no event was read or appended.
    void folded(String aggregate, long now) {
        if (toFold) {
            step(Layer.AGGREGATE, aggregate, "evolve", now);
        }
        toFold = false;
        last = now;
    }

    /// The store has appended events, the last of them at `end`.
    void appended(long end, long now) {
        end(now);
        position = end;
        appendedAt = now;
        toFold = true;
    }

    /// Ends all steps that have not ended, because of an exception.
    void answered(String how, long now) {
        while (at != root) {
            end(now);
        }
        end(now);
        outcome = how;
    }

    /// The request that brought the command has been answered; it came before the command did.
    ///
    /// @param took how long that took, measured somewhat before `now`
    void within(String operation, long took, long now) {
        var begin = Math.min(received, now - took);
        request = new Request(operation, begin, now - begin);
    }

    String correlationId() {
        return correlationId;
    }

    /// What was recorded, once it has ended: made on request, since few are asked for.
    ///
    /// @param projections that have applied the last event
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

    /// Where the command's last event is.
    Optional<Long> position() {
        return position == 0 ? Optional.empty() : Optional.of(position);
    }

    /// How long after the last event was appended `now` is.
    Duration sinceAppended(long now) {
        return Duration.ofNanos(Math.max(0, now - appendedAt));
    }
}
