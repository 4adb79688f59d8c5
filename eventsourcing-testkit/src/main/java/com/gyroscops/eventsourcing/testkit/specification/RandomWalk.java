package com.gyroscops.eventsourcing.testkit.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Checks a property on many random walks, one for each seed.
///
/// Each step is made independently of the others, so a walk without some of its steps is still a walk. When the
/// property fails, steps are removed as long as it still fails; the report contains a walk in which every step is
/// needed.
///
/// @param seeds the number of walks
/// @param length the number of steps of each
/// @param step makes a step from the given random numbers only
public record RandomWalk<T>(int seeds, int length, Function<RandomGenerator, T> step) {

    /// Runs walks until the property fails on one.
    ///
    /// @param property throws for a walk on which it does not hold
    /// @throws AssertionError with the seed and the shortened walk of the first failure
    public void check(Consumer<List<T>> property) {
        for (long seed = 0; seed < seeds; seed++) {
            var walk = walk(seed);
            if (failure(walk, property).isPresent()) {
                throw report(seed, shortened(walk, property), property);
            }
        }
    }

    /// All walks, to examine where they lead.
    public Stream<List<T>> walks() {
        return LongStream.range(0, seeds).mapToObj(this::walk);
    }

    private List<T> walk(long seed) {
        var random = new SplittableRandom(seed);
        return Stream.generate(() -> step.apply(random)).limit(length).toList();
    }

    /// Removes runs of steps, long ones first, until no single step can be removed.
    private List<T> shortened(List<T> failing, Consumer<List<T>> property) {
        var shortest = failing;
        for (int run = failing.size(); run > 0; ) {
            var shorter = firstFailing(shortest, run, property);
            shortest = shorter.orElse(shortest);
            run = shorter.isPresent() ? Math.min(run, shortest.size()) : run / 2;
        }
        return shortest;
    }

    private Optional<List<T>> firstFailing(List<T> walk, int run, Consumer<List<T>> property) {
        return Stream.iterate(0, from -> from + run <= walk.size(), from -> from + 1)
                .map(from -> without(walk, from, from + run))
                .filter(shorter -> failure(shorter, property).isPresent())
                .findFirst();
    }

    private static <T> List<T> without(List<T> walk, int from, int to) {
        var rest = new ArrayList<>(walk);
        rest.subList(from, to).clear();
        return List.copyOf(rest);
    }

    private static <T> Optional<Throwable> failure(List<T> walk, Consumer<List<T>> property) {
        try {
            property.accept(walk);
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(e);
        }
    }

    private AssertionError report(long seed, List<T> walk, Consumer<List<T>> property) {
        var steps = String.join("\n  ", walk.stream().map(String::valueOf).toList());
        var cause = failure(walk, property).orElse(null);
        return new AssertionError("seed " + seed + " fails after " + walk.size() + " steps:\n  " + steps, cause);
    }
}
