package com.gyroscops.benchmarks;

import java.util.Comparator;
import java.util.List;

/// The figures of a table as bars, by powers of ten: what is ten times as much is one step longer.
final class Plot {

    private static final int LEFT = 330;
    private static final int STEP = 70;
    private static final int LINE = 18;
    private static final List<String> COLOURS = List.of("#2f81f7", "#8b949e", "#d29922", "#a371f7", "#3fb950", "#f85149", "#6e7681");

    private Plot() {}

    static String of(Results results) {
        var subjects = results.figures().stream().map(Figure::subject).distinct().toList();
        var figures = results.figures().stream()
                .filter(figure -> !figure.unit().equals("%") && figure.minimum() > 0)
                .sorted(Comparator.comparingInt(figure -> order(results, figure.what())))
                .toList();
        var svg = new StringBuilder();
        var height = LINE * (figures.size() + 2);
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 %d" font-family="sans-serif" font-size="12">
                <style>text { fill: #57606a } @media (prefers-color-scheme: dark) { text { fill: #c9d1d9 } }</style>
                """.formatted(height));
        var line = 1;
        for (Figure figure : figures) {
            var width = Math.max(2, STEP * Math.log10(1 + figure.minimum()));
            var y = LINE * line++;
            svg.append("""
                    <text x="%d" y="%d" text-anchor="end">%s · %s</text>
                    <rect x="%d" y="%d" width="%.0f" height="12" fill="%s"/>
                    <text x="%.0f" y="%d">%,.0f %s</text>
                    """.formatted(
                            LEFT - 8,
                            y,
                            escaped(figure.what()),
                            escaped(figure.subject()),
                            LEFT,
                            y - 10,
                            width,
                            COLOURS.get(subjects.indexOf(figure.subject()) % COLOURS.size()),
                            LEFT + width + 6,
                            y,
                            figure.minimum(),
                            escaped(figure.unit())));
        }
        return svg.append("</svg>\n").toString();
    }

    private static int order(Results results, String what) {
        return results.figures().stream().map(Figure::what).distinct().toList().indexOf(what);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
