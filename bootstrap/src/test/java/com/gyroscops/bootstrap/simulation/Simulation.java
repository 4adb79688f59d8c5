package com.gyroscops.bootstrap.simulation;

import com.gyroscops.eventsourcing.event.RecordedEvent;
import java.util.List;

/// One simulated history of the platform, which its seed determines.
final class Simulation {

    private static final int STEPS = 120;
    private static final int CRASHES = 6;

    private final Platform platform;

    private Simulation(long seed, Fault fault) {
        var chance = new Chance(seed, CRASHES);
        platform = new Platform(chance, fault);
        orRestart(platform::begin);
        for (var step = 0; step < STEPS; step++) {
            orRestart(platform::step);
        }
        platform.comeToRest();
    }

    /// What is wrong at the end of the history; empty when nothing is.
    static List<String> problems(long seed, Fault fault) {
        return EndState.of(new Simulation(seed, fault).platform.store).problems();
    }

    /// The log of the history.
    static List<RecordedEvent> log(long seed, Fault fault) {
        return new Simulation(seed, fault).platform.store.readAll(0, Integer.MAX_VALUE);
    }

    private void orRestart(Runnable step) {
        try {
            step.run();
        } catch (Crash _) {
            platform.restart();
        }
    }
}
