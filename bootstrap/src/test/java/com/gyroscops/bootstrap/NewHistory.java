package com.gyroscops.bootstrap;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.google.inject.Module;
import com.gyroscops.bootstrap.history.Clients;
import com.gyroscops.bootstrap.history.History;
import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.LoggerFactory;

/// Records a history of clients with a separate application.
final class NewHistory {

    private NewHistory() {}

    /// Starts the application, runs the clients, and stops it.
    ///
    /// @param change replaces the modules that the application consists of
    static History of(UnaryOperator<List<Module>> change, long seed, int requests) throws Exception {
        // The server logs a stack trace for each connection that is cut within a request.
        ((Logger) LoggerFactory.getLogger("io.helidon.webserver.http1.Http1Connection")).setLevel(Level.OFF);
        try (var running = new Running(change)) {
            return Clients.work(running.application.uri().getPort(), seed, requests);
        }
    }
}
