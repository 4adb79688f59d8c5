package com.gyroscops.application.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// A trace while it is being made; for one thread at a time.
public final class Recording {

    private static final ScopedValue<Recording> CURRENT = ScopedValue.newInstance();

    private final String correlationId;
    private final Instant startedAt;
    private final LongSupplier nanos;
    private final long start;
    private final Span root;
    private Span at;
    private String command = "";
    private String outcome = "failed";
    private Optional<Long> position = Optional.empty();
    private long appendedAt;

    Recording(String correlationId, String component, Instant startedAt, LongSupplier nanos) {
        this.correlationId = correlationId;
        this.startedAt = startedAt;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.root = new Span(Layer.ADAPTER, component, "request", 0);
        this.at = root;
    }

    /// Does `work` as a step of the command that is being executed on this thread; where none is recorded, just
    /// does it.
    public static <T> T step(Layer layer, String component, String activity, Supplier<T> work) {
        return CURRENT.isBound() ? CURRENT.get().within(layer, component, activity, work) : work.get();
    }

    /// Says what the command on this thread was, and what became of it.
    public static void ended(String command, String outcome) {
        if (CURRENT.isBound()) {
            var recording = CURRENT.get();
            recording.command = command;
            recording.outcome = outcome;
        }
    }

    /// Says where the last event of the command on this thread is.
    public static void appended(long position) {
        if (CURRENT.isBound()) {
            var recording = CURRENT.get();
            recording.position = Optional.of(position);
            recording.appendedAt = recording.nanos.getAsLong();
        }
    }

    /// Does `work` as a step of the adapter, and records what is done meanwhile on this thread.
    public <T> T during(String component, String activity, Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(() -> within(Layer.ADAPTER, component, activity, work));
    }

    private <T> T within(Layer layer, String component, String activity, Supplier<T> work) {
        var before = at;
        var began = nanos.getAsLong();
        var span = before.child(layer, component, activity, began - start);
        at = span;
        try {
            return work.get();
        } finally {
            span.took(nanos.getAsLong() - began);
            at = before;
        }
    }

    /// Says that nothing more is to be recorded.
    ///
    /// @return whether a command was executed
    boolean end() {
        root.took(nanos.getAsLong() - start);
        return !command.isEmpty();
    }

    String correlationId() {
        return correlationId;
    }

    /// What was recorded, once it has ended: made for whoever asks, since few are asked for.
    CommandTrace trace() {
        return new CommandTrace(correlationId, command, outcome, startedAt, position, root.step(), List.of());
    }

    /// How long after the last event was appended `now` is.
    Duration sinceAppended(long now) {
        return Duration.ofNanos(Math.max(0, now - appendedAt));
    }
}
