package com.gyroscops.contracts.store;

import java.time.InstantSource;
import java.util.function.Function;

/// A store with a planted fault.
///
/// @param defect the row of the inventory that it repeats
/// @param theme the part of the contract that has to find it
/// @param test the test there that goes red
record Saboteur(String defect, String theme, String test, Function<InstantSource, StorePorts> store) {

    @Override
    public String toString() {
        return defect + " is caught by " + theme + "." + test;
    }
}
