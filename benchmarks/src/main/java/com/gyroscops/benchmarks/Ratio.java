package com.gyroscops.benchmarks;

/// One figure as a multiple of another of the same run.
///
/// @param value of the minima
/// @param median of the medians
record Ratio(double value, double median) {

    static Ratio of(Figure one, Figure other) {
        return new Ratio(one.minimum() / other.minimum(), one.median() / other.median());
    }

    /// As people say it: `1.2 × the cost`, or `30 times as fast`.
    static String words(double ratio) {
        return ratio >= 1 ? "%s × its cost".formatted(number(ratio)) : "%s times as cheap".formatted(number(1 / ratio));
    }

    private static String number(double value) {
        return value >= 100 ? "%,.0f".formatted(value) : value >= 10 ? "%.0f".formatted(value) : "%.2f".formatted(value);
    }
}
