package com.gyroscops.adapters.rest.testing;

import org.junit.jupiter.api.AfterEach;

/// A test of the real application in memory, over HTTP.
public abstract class HttpTest {

    protected final InMemory application = new InMemory();
    protected final LocalServer server = new LocalServer(application);
    protected final Api api = server.api();

    @AfterEach
    final void stop() {
        server.close();
        application.close();
    }
}
