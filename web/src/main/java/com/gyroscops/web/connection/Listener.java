package com.gyroscops.web.connection;

import io.helidon.webserver.WebServerConfig;
import java.nio.channels.ServerSocketChannel;
import org.jspecify.annotations.Nullable;

/// The configuration of a web server that remembers what it listens on. Helidon closes that when accepting fails for
/// any reason, such as too many open files, and tells only its log.
public final class Listener extends WebServerConfig.BuilderBase<Listener, WebServerConfig> {

    private volatile @Nullable ServerSocketChannel channel;

    @Override
    public WebServerConfig buildPrototype() {
        preBuildPrototype();
        validatePrototype();
        return new Watched(this);
    }

    /// Whether it did listen, and does no longer.
    boolean isClosed() {
        var listening = channel;
        return listening != null && !listening.isOpen();
    }

    private static final class Watched extends WebServerConfigImpl {

        private final Listener listener;

        Watched(Listener listener) {
            super(listener);
            this.listener = listener;
        }

        @Override
        public void configureSocket(ServerSocketChannel socket) {
            super.configureSocket(socket);
            listener.channel = socket;
        }
    }
}
