package com.gyroscops.bootstrap;

import com.google.common.util.concurrent.Uninterruptibles;
import com.gyroscops.bootstrap.logging.ConsoleLog;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Starts the application and keeps it running until the process is stopped.
public final class Main {

    private static final int SERVER_FAILED = 4;

    /// The longest time of a stop in addition to that of requests in progress.
    private static final Duration MAX_STOP = Duration.ofMinutes(1);

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        disableGuiceBytecode();
        OutOfMemory.watch();
        var running = new AtomicReference<Application>();
        // A shutdown hook, so that the log is flushed in every case.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running.get()), "shutdown"));
        var status = new Launcher(System.getenv(), System.out, System.err).launch(arguments, application -> {
            running.set(application);
            runUntilFailure(application);
        });
        System.exit(status);
    }

    /// Turns off Guice's bytecode generation, which the JDK warns about and which is not needed.
    static void disableGuiceBytecode() {
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
    }

    /// Waits, and ends the process when the server has stopped serving by itself. Ctrl-C and signals end it earlier.
    private static void runUntilFailure(Application application) throws InterruptedException {
        var why = new ArrayBlockingQueue<String>(1);
        application.server().failure().thenAccept(why::add);
        System.err.println("Gyroscops exits because " + why.take() + ".");
        System.exit(SERVER_FAILED);
    }

    /// Lets requests in progress finish. Halts the process if that takes too long.
    private static void stop(@Nullable Application application) {
        var longest = application == null ? MAX_STOP : MAX_STOP.plus(application.shutdownGrace());
        Thread.ofPlatform().name("end").daemon().start(() -> endAfter(longest));
        try {
            if (application != null) {
                application.close();
            }
        } finally {
            ConsoleLog.endAll();
        }
        if (application != null) {
            System.out.println("Gyroscops has stopped.");
        }
    }

    private static void endAfter(Duration longest) {
        Uninterruptibles.sleepUninterruptibly(longest);
        System.err.println("Gyroscops exits before its orderly shutdown has finished, because that takes too long.");
        Runtime.getRuntime().halt(SERVER_FAILED);
    }
}
