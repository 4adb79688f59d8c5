package com.gyroscops.benchmarks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was measured of one subject in one respect.
///
/// @param subject who
/// @param what in which respect, such as `append 1`
/// @param unit such as `ns/event`
/// @param samples as they were measured, one for each repetition
public record Figure(String subject, String what, String unit, List<Double> samples) {

    public Figure {
        samples = List.copyOf(samples);
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured of " + subject + ", " + what);
        }
    }

    /// The smallest sample: what it costs when nothing else disturbs.
    public double minimum() {
        return samples.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    public double median() {
        var sorted = samples.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    public double maximum() {
        return samples.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /// One figure for each subject and respect, with the samples of all runs together.
    static List<Figure> together(List<Figure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> Arrays.asList(figure.what(), figure.subject(), figure.unit()),
                        java.util.LinkedHashMap::new,
                        Collectors.flatMapping(figure -> figure.samples().stream(), Collectors.toList())))
                .entrySet()
                .stream()
                .map(Figure::of)
                .toList();
    }

    private static Figure of(Map.Entry<List<String>, List<Double>> entry) {
        var key = entry.getKey();
        return new Figure(key.get(1), key.get(0), key.get(2), entry.getValue());
    }
}
