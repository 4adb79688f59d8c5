package com.gyroscops.explorer.trace;

import java.time.Duration;
import java.util.List;

/// A step of a trace with its nested steps. Repetitions in the same place are one step.
///
/// @param component the class or the kind of aggregate that did it
/// @param begin the time since the start of the trace
/// @param took the total time of all repetitions
/// @param times the number of repetitions
/// @param steps the nested steps, in the order in which each occurred first
public record TraceStep(
        Layer layer,
        String component,
        String activity,
        Duration begin,
        Duration took,
        long times,
        List<TraceStep> steps) {

    public TraceStep {
        steps = List.copyOf(steps);
    }
}
