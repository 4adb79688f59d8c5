package com.gyroscops.bootstrap.simulation;

import java.util.List;
import java.util.SplittableRandom;

/// Makes all choices of one simulation.
final class Chance {

    private final SplittableRandom random;
    private int crashes;

    /// @param crashes the number of crashes that may still happen
    Chance(long seed, int crashes) {
        this.random = new SplittableRandom(seed);
        this.crashes = crashes;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /// A point at which the process may end.
    void mayCrash() {
        if (crashes > 0 && oneIn(30)) {
            crashes--;
            throw new Crash();
        }
    }

    void noMoreCrashes() {
        crashes = 0;
    }
}
