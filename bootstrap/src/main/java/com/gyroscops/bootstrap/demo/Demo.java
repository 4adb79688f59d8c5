package com.gyroscops.bootstrap.demo;

/// A history to look at, which a context may contribute: one at most, since it moves the application's clock.
public interface Demo {

    /// Lives it. When it returns nothing of it is left to happen, and the clock is the system's again.
    void live();
}
