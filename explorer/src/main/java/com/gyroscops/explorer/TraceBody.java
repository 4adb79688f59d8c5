package com.gyroscops.explorer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.gyroscops.explorer.trace.CommandTrace;
import com.gyroscops.explorer.trace.TraceStep;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The trace of a command as JSON; all durations are in nanoseconds.
///
/// @param position omitted when nothing was appended
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record TraceBody(
        String correlationId,
        String command,
        String outcome,
        Instant startedAt,
        Optional<Long> position,
        StepBody way,
        List<TakenInBody> projections) {

    record StepBody(
            String layer,
            String component,
            String activity,
            long beginNanos,
            long tookNanos,
            long times,
            List<StepBody> steps) {

        static StepBody of(TraceStep step) {
            return new StepBody(
                    step.layer().name().toLowerCase(Locale.ROOT),
                    step.component(),
                    step.activity(),
                    step.begin().toNanos(),
                    step.took().toNanos(),
                    step.times(),
                    step.steps().stream().map(StepBody::of).toList());
        }
    }

    record TakenInBody(String projection, long afterNanos) {}

    static TraceBody of(CommandTrace trace) {
        return new TraceBody(
                trace.correlationId(),
                trace.command(),
                trace.outcome(),
                trace.startedAt(),
                trace.position(),
                StepBody.of(trace.way()),
                trace.projections().stream()
                        .map(taken -> new TakenInBody(
                                taken.projection(), taken.after().toNanos()))
                        .toList());
    }
}
