package com.gyroscops.bootstrap;

import com.google.common.io.Closer;
import com.google.inject.AbstractModule;

/// Gives every part that starts a thread or opens a connection what it registers that with, so that it is closed when the
/// application stops, or when its start fails later.
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
