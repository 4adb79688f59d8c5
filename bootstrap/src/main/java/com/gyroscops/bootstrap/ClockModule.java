package com.gyroscops.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;
import com.gyroscops.bootstrap.demo.AdjustableClock;
import com.gyroscops.bootstrap.demo.Demo;
import java.time.InstantSource;

/// The application's one clock: every part that asks for the time is given this one. It is the system's. With a demo
/// history it can be moved while that history is lived, and is the system's from then on.
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
