package com.gyroscops.application.pipeline;

/// Lines about failures, which are told to whoever waits whatever becomes of their lines.
final class Failures {

    private Failures() {}

    /// Writes the line about `broken`. Where there is no stack or no memory left, that may fail as well.
    static void log(Throwable broken, Runnable line) {
        try {
            line.run();
        } catch (RuntimeException | Error unlogged) {
            broken.addSuppressed(unlogged);
        }
    }
}
