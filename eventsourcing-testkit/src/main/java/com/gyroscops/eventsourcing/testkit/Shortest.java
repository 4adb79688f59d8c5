package com.gyroscops.eventsourcing.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Shortens a failing list of steps by removing ever smaller pieces as long as the rest still fails.
public final class Shortest {

    private Shortest() {}

    /// A part of `failing` that still fails, and no longer does when any one step is removed.
    public static <T> List<T> of(List<T> failing, Predicate<List<T>> fails) {
        var steps = failing;
        for (var piece = Math.max(1, steps.size() / 2); ; piece = Math.max(1, piece / 2)) {
            var before = steps.size();
            steps = without(steps, piece, fails);
            if (piece == 1 && steps.size() == before) {
                return steps;
            }
        }
    }

    private static <T> List<T> without(List<T> failing, int piece, Predicate<List<T>> fails) {
        var steps = failing;
        for (var end = steps.size(); end > 0; end -= piece) {
            var rest = new ArrayList<>(steps);
            rest.subList(Math.max(0, end - piece), end).clear();
            if (fails.test(rest)) {
                steps = rest;
            }
        }
        return steps;
    }
}
