package com.gyroscops.web.connection;

import io.helidon.webserver.WebServerConfig;
import java.nio.channels.ServerSocketChannel;
import org.jspecify.annotations.Nullable;

/// The configuration of a Helidon server, which keeps the listening socket. Helidon closes that socket when accepting
/// fails for any reason, such as too many open files, and only logs it.
public final class Listener extends WebServerConfig.BuilderBase<Listener, WebServerConfig> {

    private volatile @Nullable ServerSocketChannel channel;

    @Override
    public WebServerConfig buildPrototype() {
        preBuildPrototype();
        validatePrototype();
        return new Watched(this);
    }

    /// Whether the socket was opened and is now closed.
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
