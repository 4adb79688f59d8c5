package com.gyroscops.bootstrap;

import java.util.concurrent.CountDownLatch;

/// Starts the application and keeps it running until it is told to stop.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        calmGuice();
        var status = new Launcher(System.getenv(), System.out, System.err).launch(arguments, Main::runUntilStopped);
        System.exit(status);
    }

    /// Without it Guice generates classes in a way that the JDK warns about; nothing here needs them.
    static void calmGuice() {
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
    }

    /// Returns when the JVM is told to stop, by Ctrl-C or a signal; requests in flight are answered first.
    private static void runUntilStopped(Application application) throws InterruptedException {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            application.close();
                            System.out.println("Gyroscops has stopped.");
                        },
                        "shutdown"));
        stopped.await();
    }
}
