package com.gyroscops.explorer.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step while it is being recorded; for one thread. Repetitions of a step in the same place are counted and not kept,
/// so that a batch of ten thousand commands takes no more memory than a single one.
final class Span {

    final @Nullable Span parent;
    private final Layer layer;
    private final String component;
    private final String activity;
    private final long firstBegin;
    private final List<Span> children = new ArrayList<>(4);
    private long begin;
    private long took;
    private long times;

    Span(@Nullable Span parent, Layer layer, String component, String activity, long begin) {
        this.parent = parent;
        this.layer = layer;
        this.component = component;
        this.activity = activity;
        this.firstBegin = begin;
        this.begin = begin;
    }

    /// Begins the named step within this one, for the first time or again.
    Span begin(Layer inLayer, String by, String does, long now) {
        for (Span child : children) {
            if (child.layer == inLayer && child.component.equals(by) && child.activity.equals(does)) {
                child.begin = now;
                return child;
            }
        }
        var child = new Span(this, inLayer, by, does, now);
        children.add(child);
        return child;
    }

    void end(long now) {
        took += now - begin;
        times++;
    }

    /// @param start the start of the trace
    TraceStep step(long start) {
        return new TraceStep(
                layer,
                component,
                activity,
                Duration.ofNanos(firstBegin - start),
                Duration.ofNanos(took),
                times,
                children.stream().map(child -> child.step(start)).toList());
    }
}
