package com.gyroscops.application.pipeline;

import java.time.Duration;

/// Outbound port: what is measured of commands. Safe for use by many threads.
@FunctionalInterface
public interface CommandMeter {

    /// Takes note of one command.
    ///
    /// @param command the kind of command, such as `CapturePayment`
    /// @param outcome `accepted`, `conflict`, `idempotency-key-reused`, `failed`, or the code of a refusal
    void handled(String command, String outcome, Duration took);
}
