package com.gyroscops.bootstrap;

/// Ends the process when a thread runs out of memory, because its work is incomplete and further errors are likely.
/// `-XX:+ExitOnOutOfMemoryError` does the same earlier, wherever the error occurs; this is for a start without that
/// flag.
final class OutOfMemory {

    /// The status that the JVM itself uses.
    private static final int STATUS = 3;

    private OutOfMemory() {}

    /// Ends the process if `failure` is lack of memory. Without shutdown hooks, which need memory as well.
    static void check(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            System.err.println("Gyroscops exits because it is out of memory.");
            Runtime.getRuntime().halt(STATUS);
        }
    }

    /// Checks uncaught exceptions of all threads.
    static void watch() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            System.err.print("Exception in thread \"" + thread.getName() + "\" ");
            failure.printStackTrace();
            check(failure);
        });
    }
}
