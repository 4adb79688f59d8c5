package com.gyroscops.eventsourcing.pipeline;

/// Logs failures. The caller gets the failure even when logging it fails.
final class SafeLogging {

    private SafeLogging() {}

    /// Writes the line about `broken`. Where there is no stack or no memory left, that may fail as well.
    static void log(Throwable broken, Runnable line) {
        try {
            line.run();
        } catch (RuntimeException | Error unlogged) {
            broken.addSuppressed(unlogged);
        }
    }
}
