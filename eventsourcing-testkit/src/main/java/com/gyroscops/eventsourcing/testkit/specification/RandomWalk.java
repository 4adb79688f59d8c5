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

/// Many random walks, one per seed, on which a property has to hold.
///
/// A step is made without regard to the steps before it, so a walk with steps left out is a walk. When the property
/// fails, steps are left out for as long as it goes on failing; what is reported is a walk in which every step matters.
///
/// @param seeds how many walks
/// @param length how many steps each has
/// @param step makes a step, from the given random numbers alone
public record RandomWalk<T>(int seeds, int length, Function<RandomGenerator, T> step) {

    /// Walks every seed until the property fails on one.
    ///
    /// @param property throws on a walk on which it does not hold
    /// @throws AssertionError with the seed and the shortened walk of the first failure
    public void check(Consumer<List<T>> property) {
        for (long seed = 0; seed < seeds; seed++) {
            var walk = walk(seed);
            if (failure(walk, property).isPresent()) {
                throw report(seed, shortened(walk, property), property);
            }
        }
    }

    /// All walks, for those who want to know where they lead.
    public Stream<List<T>> walks() {
        return LongStream.range(0, seeds).mapToObj(this::walk);
    }

    private List<T> walk(long seed) {
        var random = new SplittableRandom(seed);
        return Stream.generate(() -> step.apply(random)).limit(length).toList();
    }

    /// Leaves out runs of steps, long runs first, until no single step can be left out.
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
