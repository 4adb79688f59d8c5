package com.gyroscops.bootstrap;

import com.google.common.io.Closer;
import com.google.inject.AbstractModule;

/// Binds the registry of started threads and open connections, so that they are closed when the application stops, or
/// when its start fails.
final class LifecycleModule extends AbstractModule {

    private final Closer closer;

    LifecycleModule(Closer closer) {
        this.closer = closer;
    }

    @Override
    protected void configure() {
        bind(Closer.class).toInstance(closer);
    }
}
