package com.gyroscops.adapters.rest.testing;

import org.junit.jupiter.api.AfterEach;

/// The real application in memory, and a server of it, for each test.
public abstract class HttpFixture {

    protected final InMemory application = new InMemory();
    protected final LocalServer server = new LocalServer(application);
    protected final Api api = server.api();

    @AfterEach
    final void stop() {
        server.close();
        application.close();
    }
}
