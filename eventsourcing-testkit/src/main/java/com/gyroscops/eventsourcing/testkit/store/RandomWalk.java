package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.testkit.Shortest;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A long series of random steps, the same for the same seed, executed on a store and on the model.
final class RandomWalk {

    private final long seed;
    private final List<Step> steps;

    RandomWalk(long seed, int length) {
        this.seed = seed;
        this.steps = Stream.generate(new RandomSteps(seed)::next).limit(length).toList();
    }

    /// @throws AssertionError when a store from `newWalker` and the model return different results, with the seed and
    ///     the shortest walk that shows the difference
    void assertSame(Supplier<Walker> newWalker) {
        var walker = newWalker.get();
        var difference = firstDifference(steps, walker);
        if (difference.isEmpty()) {
            StoreInvariants.check(walker.store());
            return;
        }
        var failing = steps.subList(0, difference.getAsInt() + 1);
        var shortest = Shortest.of(
                failing, walk -> firstDifference(walk, newWalker.get()).isPresent());
        throw new AssertionError(report(shortest, newWalker.get()));
    }

    private static OptionalInt firstDifference(List<Step> walk, Walker walker) {
        var model = Walker.onTheModel();
        return IntStream.range(0, walk.size())
                .filter(i -> !model.take(walk.get(i)).equals(walker.take(walk.get(i))))
                .findFirst();
    }

    private String report(List<Step> walk, Walker walker) {
        var model = Walker.onTheModel();
        var answers = walk.stream()
                .map(step -> step + "\n    model: " + model.take(step) + "\n    store: " + walker.take(step))
                .collect(Collectors.joining("\n"));
        return "seed " + seed + ", steps that are enough: " + walk.size() + "\n" + answers;
    }
}
