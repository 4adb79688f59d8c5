package com.gyroscops.eventsourcing.pipeline;

/// Logs failures. An error while logging, such as too little memory, does not replace the failure.
final class SafeLogging {

    private SafeLogging() {}

    /// Logs `broken` by running `line`; an error in this is added to `broken`.
    static void log(Throwable broken, Runnable line) {
        try {
            line.run();
        } catch (RuntimeException | Error unlogged) {
            broken.addSuppressed(unlogged);
        }
    }
}
