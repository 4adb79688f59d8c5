package com.gyroscops.benchmarks;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How long a bar is.
///
/// @param from where bars begin: 0, or a power of ten when there is one
/// @param to where the longest ends
/// @param pixels how long that is
/// @param logarithmic whether ten times as much is one step longer
record Scale(double from, double to, int pixels, boolean logarithmic) {

    /// @param linear how many times the shortest the longest may be and still be drawn by its value
    static Scale of(List<Figure> figures, int pixels, double linear) {
        var statistics = figures.stream().mapToDouble(Figure::best).summaryStatistics();
        var logarithmic = statistics.getMax() > linear * statistics.getMin();
        // A power of ten below the shortest, so that it has a length too.
        var from = logarithmic ? Math.pow(10, Math.ceil(Math.log10(statistics.getMin())) - 1) / 2 : 0;
        return new Scale(from, statistics.getMax(), pixels, logarithmic);
    }

    double length(double value) {
        return logarithmic ? pixels * Math.log(value / from) / Math.log(to / from) : pixels * value / to;
    }

    /// Where lines are: at each power of ten, or nowhere.
    double[] powers() {
        return logarithmic
                ? IntStream.rangeClosed((int) Math.ceil(Math.log10(from)), (int) Math.floor(Math.log10(to)))
                        .mapToDouble(power -> Math.pow(10, power))
                        .toArray()
                : DoubleStream.empty().toArray();
    }
}
