package com.gyroscops.application.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A step while it is being recorded; for one thread. What is done again at the same place is counted and not kept, so
/// that a batch of ten thousand takes no more room than a single command.
final class Span {

    private final Layer layer;
    private final String component;
    private final String activity;
    private final long begin;
    private final List<Span> children = new ArrayList<>(4);
    private long took;
    private long times;

    Span(Layer layer, String component, String activity, long begin) {
        this.layer = layer;
        this.component = component;
        this.activity = activity;
        this.begin = begin;
    }

    /// The step within this one that is called so.
    Span child(Layer inLayer, String by, String does, long now) {
        for (Span child : children) {
            if (child.layer == inLayer && child.component.equals(by) && child.activity.equals(does)) {
                return child;
            }
        }
        var child = new Span(inLayer, by, does, now);
        children.add(child);
        return child;
    }

    void took(long nanos) {
        took += nanos;
        times++;
    }

    TraceStep step() {
        return new TraceStep(
                layer,
                component,
                activity,
                Duration.ofNanos(begin),
                Duration.ofNanos(took),
                times,
                children.stream().map(Span::step).toList());
    }
}
