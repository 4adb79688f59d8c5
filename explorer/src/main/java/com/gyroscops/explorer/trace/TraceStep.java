package com.gyroscops.explorer.trace;

import java.time.Duration;
import java.util.List;

/// Something that was done, and what it consisted of. What was done several times at the same place is one step.
///
/// @param component who did it: a class, or the kind of aggregate
/// @param begin since the trace began
/// @param took all times together
/// @param times how often it was done
/// @param steps in the order in which each was done first
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
