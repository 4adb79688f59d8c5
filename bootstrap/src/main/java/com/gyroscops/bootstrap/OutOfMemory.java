package com.gyroscops.bootstrap;

/// Ends the process when a thread could get no memory: what it was doing is half done, and the next one will fail, too.
/// `-XX:+ExitOnOutOfMemoryError` does the same sooner, wherever the error arises; this is for a start without that
/// flag.
final class OutOfMemory {

    /// The JVM's own status in this case.
    private static final int STATUS = 3;

    private OutOfMemory() {}

    /// Ends the process when `failure` is of that kind. Without hooks: closing in good order takes memory as well.
    static void check(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            System.err.println("Gyroscops exits because it is out of memory.");
            Runtime.getRuntime().halt(STATUS);
        }
    }

    /// Checks what ends a thread of this process.
    static void watch() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            System.err.print("Exception in thread \"" + thread.getName() + "\" ");
            failure.printStackTrace();
            check(failure);
        });
    }
}
