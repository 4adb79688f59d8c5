package com.gyroscops.benchmarks;

import java.util.List;
import java.util.Locale;

/// A bar chart of figures: a heading for each operation and a bar for each subject. Where the longest bar is more than
/// thirty times the shortest, the scale is logarithmic, with a line at each power of ten. This project's bars are
/// distinguishable without colour.
final class Plot {

    private static final int WIDTH = 820;
    private static final int LEFT = 170;
    private static final int LONGEST = 470;
    private static final int LINE = 18;
    private static final double LINEAR_UP_TO = 30;

    private final StringBuilder svg = new StringBuilder();
    private final Scale scale;
    private int y = LINE;

    private Plot(List<Figure> figures) {
        this.scale = Scale.of(figures, LONGEST, LINEAR_UP_TO);
    }

    static String of(String title, List<Figure> figures) {
        return new Plot(figures).drawn(title, figures);
    }

    private String drawn(String title, List<Figure> figures) {
        if (!title.isEmpty()) {
            text(0, "title", "start", title);
            y += LINE + LINE / 2;
        }
        var top = y - LINE / 2;
        figures.stream().map(Figure::what).distinct().forEach(what -> {
            var same = figures.stream()
                    .filter(figure -> figure.what().equals(what))
                    .toList();
            text(0, "what", "start", what + ", " + same.getFirst().unit());
            y += LINE;
            same.forEach(this::bar);
            y += LINE / 2;
        });
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <style>
                .ours { fill: #2f81f7 } .variant { fill: #79b8ff } .other { fill: #8b949e }
                .what, .title { font-weight: bold } .title { font-size: 15px }
                text { fill: #57606a } .what, .title { fill: #24292f } line { stroke: #d0d7de }
                @media (prefers-color-scheme: dark) {
                text { fill: #9da7b3 } .what, .title { fill: #e6edf3 } line { stroke: #30363d }
                }
                </style>
                """, WIDTH, y) + lines(top) + svg + "</svg>\n";
    }

    private String lines(int top) {
        var lines = new StringBuilder();
        for (double value : scale.powers()) {
            var x = LEFT + scale.length(value);
            lines.append(String.format(
                    Locale.ROOT, "<line x1=\"%.0f\" y1=\"%d\" x2=\"%.0f\" y2=\"%d\"/>%n", x, top, x, y - LINE));
        }
        return lines.toString();
    }

    private void bar(Figure figure) {
        var length = Math.max(2, scale.length(figure.best()));
        text(LEFT - 8, "subject", "end", figure.subject());
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.0f\" height=\"12\" rx=\"2\"/>%n",
                style(figure.subject()),
                LEFT,
                y - 10,
                length));
        text((int) (LEFT + length + 6), "value", "start", Numbers.of(figure.best()));
        y += LINE;
    }

    private void text(int x, String style, String anchor, String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n",
                style,
                x,
                y,
                anchor,
                escaped));
    }

    private static String style(String subject) {
        return subject.equals(Goal.OURS) ? "ours" : subject.startsWith(Goal.OURS) ? "variant" : "other";
    }
}
