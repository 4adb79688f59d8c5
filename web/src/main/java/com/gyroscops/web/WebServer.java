package com.gyroscops.web;

import com.gyroscops.web.dispatch.Dispatcher;
import com.gyroscops.web.helidon.HelidonServer;
import com.gyroscops.web.settings.CannotListenException;
import com.gyroscops.web.settings.ServerSettings;
import java.net.URI;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;

/// An HTTP server, which answers requests until it is closed. Thread-safe.
public final class WebServer implements AutoCloseable {

    private final ServerSettings settings;
    private final AtomicReference<Dispatcher> dispatcher;
    private final HelidonServer server;

    private WebServer(ServerSettings settings, Dispatcher dispatcher) {
        this.settings = settings;
        this.dispatcher = new AtomicReference<>(dispatcher);
        this.server = new HelidonServer(settings, this.dispatcher::get);
    }

    /// Creates a server and starts it.
    ///
    /// @throws CannotListenException when the port is in use, or the host is not an address of this machine
    public static WebServer start(ServerSettings settings, WebApplication application) {
        return prepare(settings, application).listen();
    }

    /// Creates a server that does not listen yet, which is most of the startup time.
    public static WebServer prepare(ServerSettings settings, WebApplication application) {
        return new WebServer(settings, dispatcher(settings, application));
    }

    private static Dispatcher dispatcher(ServerSettings settings, WebApplication application) {
        return new Dispatcher(
                application.routes(),
                application.log(),
                settings.loopbackHostsOnly(),
                application.ids(),
                application.observer());
    }

    /// Replaces the application that answers. Requests in progress finish on the previous one, whose streams are ended.
    public void answerWith(WebApplication application) {
        dispatcher.getAndSet(dispatcher(settings, application)).endStreams();
    }

    /// Starts listening.
    ///
    /// @throws CannotListenException when the port is in use, or the host is not an address of this machine
    public WebServer listen() {
        server.listen();
        return this;
    }

    /// The port that the server listens on, which the system has chosen if the settings say 0.
    public int port() {
        return server.port();
    }

    /// The URI of the server on this machine.
    public URI uri() {
        var host = settings.host();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
    }

    /// Completes with the reason if the server stops serving although it was not closed. The process should end then,
    /// as the server does not recover.
    public CompletionStage<String> failure() {
        return server.failure();
    }

    /// Stops accepting requests, and returns when those in progress have been answered or the grace period is over.
    @Override
    public void close() {
        server.close();
    }
}
