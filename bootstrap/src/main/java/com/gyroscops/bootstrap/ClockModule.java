package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;
import com.gyroscops.bootstrap.demo.AdjustableClock;
import com.gyroscops.bootstrap.demo.Demo;
import java.time.InstantSource;

/// Binds the application's only clock, the system's. The demo history can move it while it runs.
final class ClockModule extends AbstractModule {

    @Override
    protected void configure() {
        OptionalBinder.newOptionalBinder(binder(), Demo.class);
    }

    @Provides
    @Singleton
    AdjustableClock moved() {
        return new AdjustableClock(InstantSource.system());
    }

    @Provides
    @Singleton
    InstantSource clock(Settings settings, AdjustableClock moved) {
        return settings.demo() ? moved : moved.real();
    }
}
