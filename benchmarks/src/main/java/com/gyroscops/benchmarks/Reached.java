package com.gyroscops.benchmarks;

import java.util.List;

/// The result of a goal, as text.
///
/// @param best the ratio of the best samples
/// @param rounds the lowest and the highest of the rounds; empty when there was one round
/// @param medians the ratio of the medians
/// @param met whether the goal is reached: for ratios by the best samples, otherwise by the median, since the best of
///     several percentages is not significant
record Reached(String best, String rounds, String medians, boolean met) {

    static Reached of(Ratio ratio, double most) {
        return new Reached(
                Ratio.words(ratio.value()), ratio.spread(), Ratio.words(ratio.median()), ratio.value() <= most);
    }

    static Reached of(Figure figure, double most) {
        var rounds = figure.medianOfRounds().stream().sorted().toList();
        return new Reached(
                Numbers.with(figure.best(), figure.unit()),
                rounds.size() < 2 ? "" : spread(rounds, figure.unit()),
                Numbers.with(figure.median(), figure.unit()),
                figure.median() <= most);
    }

    private static String spread(List<Double> sorted, String unit) {
        return Numbers.of(sorted.getFirst()) + " to " + Numbers.with(sorted.getLast(), unit);
    }
}
