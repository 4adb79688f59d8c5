package com.gyroscops.bootstrap.demo;

/// A demo history, which a context may contribute: at most one, because it moves the application's clock.
public interface Demo {

    /// Runs the history. Afterwards all of its events are recorded, and the clock shows the real time again.
    void run();
}
