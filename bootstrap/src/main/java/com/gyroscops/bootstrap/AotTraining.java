package com.gyroscops.bootstrap;

import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import com.gyroscops.eventsourcing.store.EventReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Runs the application under a typical load and stops it. With JVM options for AOT training this records classes and
/// method profiles in an AOT cache (JEP 514, JEP 515), which makes later starts faster and lets hot methods be compiled
/// earlier.
final class AotTraining {

    /// The number of clients, each with a thread and a persistent connection.
    private static final int CLIENTS = 8;

    /// The number of times that each client sends the usual commands.
    private static final int ROUNDS = 1_000;

    /// The interval, in rounds, at which a client sends all other requests once.
    private static final int OTHERS = 25;

    private AotTraining() {}

    public static void main(String[] arguments) throws InterruptedException {
        Main.disableGuiceBytecode();
        var settings = Map.of("GYROSCOPS_PORT", "0");
        System.exit(new Launcher(settings, System.out, System.err).launch(arguments, AotTraining::train));
    }

    private static void train(Application application) throws InterruptedException {
        try (application) {
            train(application, ROUNDS);
        }
    }

    /// @param rounds the number of times that each client sends the usual commands
    /// @throws IllegalStateException when a response has an unexpected status
    static void train(Application application, int rounds) throws InterruptedException {
        var server = application.uri();
        var scripts = application.parts().getInstance(Key.get(new TypeLiteral<Set<AotTrainingScript>>() {}));
        once(server, scripts);
        // A stream of an empty log would have no event to wait for.
        var listens = application.parts().getInstance(EventReader.class).head() > 0;
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var clients = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> threads.submit(() -> ask(server, scripts, client, rounds, listens)))
                    .toList();
            for (Future<?> client : clients) {
                client.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static void once(URI server, Set<AotTrainingScript> scripts) {
        try (var client = new AotTrainingClient(server)) {
            for (AotTrainingScript script : scripts) {
                for (AotTrainingRequest request : script.opening()) {
                    client.ask(request);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void ask(URI server, Set<AotTrainingScript> scripts, int number, int rounds, boolean listens) {
        try (var client = new AotTrainingClient(server)) {
            for (var round = 0; round < rounds; round++) {
                var id = "rehearsal-" + number + "-" + round;
                for (AotTrainingScript script : scripts) {
                    for (AotTrainingRequest request : script.commands(id)) {
                        client.ask(request);
                    }
                    if (round % OTHERS == 0) {
                        for (AotTrainingRequest request : script.others(id)) {
                            client.ask(request);
                        }
                    }
                }
            }
            if (listens) {
                client.listen(AotTrainingRequest.get("/api/stream?after=0"), 20);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
