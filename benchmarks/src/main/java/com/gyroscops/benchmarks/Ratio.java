package com.gyroscops.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/// The cost of one figure as a multiple of another of the same run.
///
/// @param value the ratio of the best samples
/// @param median the ratio of the medians
/// @param rounds the ratios of the best samples of each round, in order
record Ratio(double value, double median, List<Double> rounds) {

    static Ratio of(Figure one, Figure other) {
        var mine = one.bestOfRounds();
        var theirs = other.bestOfRounds();
        var rounds = IntStream.range(0, Math.min(mine.size(), theirs.size()))
                .mapToObj(round -> cost(one, mine.get(round), theirs.get(round)))
                .toList();
        return new Ratio(cost(one, one.best(), other.best()), cost(one, one.median(), other.median()), rounds);
    }

    private static double cost(Figure figure, double mine, double theirs) {
        return figure.moreIsBetter() ? theirs / mine : mine / theirs;
    }

    /// The lowest and the highest of the rounds; empty when there was one round.
    String spread() {
        if (rounds.size() < 2) {
            return "";
        }
        var lowest = rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        var highest = rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        if (lowest >= 1) {
            return Numbers.times(lowest) + " to " + words(highest);
        }
        return highest < 1
                ? Numbers.times(1 / highest) + " to " + words(lowest)
                : words(lowest) + " to " + words(highest);
    }

    /// As text: `1.2 × the cost`, or `30 times cheaper`.
    static String words(double ratio) {
        return ratio >= 1 ? Numbers.times(ratio) + " × the cost" : Numbers.times(1 / ratio) + " times cheaper";
    }
}
