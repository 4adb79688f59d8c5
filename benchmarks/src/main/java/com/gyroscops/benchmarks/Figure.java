package com.gyroscops.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The measurements of one subject for one operation.
///
/// @param subject the name of the subject
/// @param what the operation, such as `append 1`
/// @param unit such as `ns/event`; units that end in `/s` are better the higher, all others the lower
/// @param samples the measured values, one for each repetition
/// @param rounds how many of the samples each process measured, in order; one round by default
public record Figure(
        String subject, String what, String unit, List<Double> samples, @Nullable List<Integer> rounds) {

    public Figure {
        samples = List.copyOf(samples);
        rounds = rounds == null ? List.of(samples.size()) : List.copyOf(rounds);
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured of " + subject + ", " + what);
        }
    }

    /// The measurements of one process.
    public Figure(String subject, String what, String unit, List<Double> samples) {
        this(subject, what, unit, samples, null);
    }

    /// The best sample, which for costs is the smallest.
    public double best() {
        return best(samples);
    }

    public double median() {
        return median(samples);
    }

    /// The best sample of each round, in order.
    List<Double> bestOfRounds() {
        return ofRounds(this::best);
    }

    /// The median of each round, in order.
    List<Double> medianOfRounds() {
        return ofRounds(Figure::median);
    }

    private List<Double> ofRounds(ToDoubleFunction<List<Double>> value) {
        var values = new ArrayList<Double>();
        var from = 0;
        for (int size : rounds == null ? List.<Integer>of() : rounds) {
            values.add(value.applyAsDouble(samples.subList(from, from + size)));
            from += size;
        }
        return values;
    }

    private static double median(List<Double> some) {
        var sorted = some.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    boolean moreIsBetter() {
        return unit.endsWith("/s");
    }

    private double best(List<Double> some) {
        var order = Comparator.<Double>naturalOrder();
        return some.stream().min(moreIsBetter() ? order.reversed() : order).orElseThrow();
    }

    private List<String> key() {
        return Arrays.asList(what, subject, unit);
    }

    /// One figure for each subject and operation, with the samples of all rounds.
    static List<Figure> together(List<Figure> figures) {
        return List.copyOf(figures.stream()
                .collect(Collectors.toMap(Figure::key, figure -> figure, Figure::and, LinkedHashMap::new))
                .values());
    }

    private Figure and(Figure next) {
        return new Figure(subject, what, unit, joined(samples, next.samples), joined(rounds, next.rounds));
    }

    private static <T> List<T> joined(@Nullable List<T> some, @Nullable List<T> more) {
        return Stream.of(some, more)
                .flatMap(list -> list == null ? Stream.of() : list.stream())
                .toList();
    }
}
