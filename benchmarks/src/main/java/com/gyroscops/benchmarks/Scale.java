package com.gyroscops.benchmarks;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The scale of a bar chart.
///
/// @param from the value at which bars begin: 0, or a power of ten on a logarithmic scale
/// @param to the value of the longest bar
/// @param pixels the length of the longest bar
/// @param logarithmic whether the scale is logarithmic
record Scale(double from, double to, int pixels, boolean logarithmic) {

    /// @param linear the greatest ratio of the longest to the shortest bar on a linear scale
    static Scale of(List<Figure> figures, int pixels, double linear) {
        var statistics = figures.stream().mapToDouble(Figure::best).summaryStatistics();
        var logarithmic = statistics.getMax() > linear * statistics.getMin();
        // A power of ten below the shortest value, so that its bar is visible.
        var from = logarithmic ? Math.pow(10, Math.ceil(Math.log10(statistics.getMin())) - 1) / 2 : 0;
        return new Scale(from, statistics.getMax(), pixels, logarithmic);
    }

    double length(double value) {
        return logarithmic ? pixels * Math.log(value / from) / Math.log(to / from) : pixels * value / to;
    }

    /// The values of the lines: the powers of ten, or none.
    double[] powers() {
        return logarithmic
                ? IntStream.rangeClosed((int) Math.ceil(Math.log10(from)), (int) Math.floor(Math.log10(to)))
                        .mapToDouble(power -> Math.pow(10, power))
                        .toArray()
                : DoubleStream.empty().toArray();
    }
}
