package com.gyroscops.explorer.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The trace of one command through the layers.
///
/// @param command the kind of command, such as `CloseTicket`
/// @param outcome `accepted`, `conflict`, `idempotency-key-reused`, `failed`, or the code of a rejection
/// @param position the position of the last event that it appended
/// @param way the steps from reading its request to creating the response
/// @param projections the projections that have applied its last event
public record CommandTrace(
        String correlationId,
        String command,
        String outcome,
        Instant startedAt,
        Optional<Long> position,
        TraceStep way,
        List<TakenIn> projections) {

    public CommandTrace {
        projections = List.copyOf(projections);
    }

    /// The time at which a projection applied the last event.
    ///
    /// @param after the time since the event was appended
    public record TakenIn(String projection, Duration after) {}
}
