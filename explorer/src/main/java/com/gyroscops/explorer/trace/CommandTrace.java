package com.gyroscops.explorer.trace;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The way of one command.
///
/// @param command the kind of command, such as `CloseTicket`
/// @param outcome `accepted`, `conflict`, `idempotency-key-reused`, `failed`, or the code of a refusal
/// @param position of the last event that it appended
/// @param way from when its request was read to when its answer was made
/// @param projections those that have applied its last event
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

    /// When a projection had applied the last event.
    ///
    /// @param after since the event was appended
    public record TakenIn(String projection, Duration after) {}
}
