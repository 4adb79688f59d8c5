package com.gyroscops.web;

import com.gyroscops.web.dispatch.Dispatcher;
import com.gyroscops.web.helidon.HelidonServer;
import com.gyroscops.web.settings.CannotListenException;
import com.gyroscops.web.settings.ServerSettings;
import java.net.URI;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;

/// An HTTP server: once it listens, it answers until it is closed. Thread-safe.
public final class WebServer implements AutoCloseable {

    private final ServerSettings settings;
    private final AtomicReference<Dispatcher> dispatcher;
    private final HelidonServer server;

    private WebServer(ServerSettings settings, Dispatcher dispatcher) {
        this.settings = settings;
        this.dispatcher = new AtomicReference<>(dispatcher);
        this.server = new HelidonServer(settings, this.dispatcher::get);
    }

    /// Prepares a server and lets it listen.
    ///
    /// @throws CannotListenException when the port is in use, or the host is none of this machine's
    public static WebServer start(ServerSettings settings, WebApplication application) {
        return prepare(settings, application).listen();
    }

    /// A server that does not listen yet. Preparing it is most of the work of starting it.
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

    /// Answers from now on with another application. Requests that are under way are answered by the one before; its
    /// streams end.
    public void answerWith(WebApplication application) {
        dispatcher.getAndSet(dispatcher(settings, application)).endStreams();
    }

    /// Starts to listen.
    ///
    /// @throws CannotListenException when the port is in use, or the host is none of this machine's
    public WebServer listen() {
        server.listen();
        return this;
    }

    /// The port that is listened on, also when any was asked for.
    public int port() {
        return server.port();
    }

    /// Where the server is reached from this machine.
    public URI uri() {
        var host = settings.host();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
    }

    /// Is completed, with the reason, when it has stopped serving by itself; it stays so, and the process should end.
    public CompletionStage<String> deaf() {
        return server.deaf();
    }

    /// Stops listening, and returns when the requests that are under way have been answered, or their grace is over.
    @Override
    public void close() {
        server.close();
    }
}
