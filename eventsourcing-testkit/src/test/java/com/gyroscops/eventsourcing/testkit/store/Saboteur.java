package com.gyroscops.eventsourcing.testkit.store;

import java.time.InstantSource;
import java.util.function.Function;

/// A store with a planted fault.
///
/// @param theme the part of the contract that has to find it
/// @param test the test there that fails
record Saboteur(String theme, String test, Function<InstantSource, StorePorts> store) {

    @Override
    public String toString() {
        return "a fault caught by " + theme + "." + test;
    }
}
