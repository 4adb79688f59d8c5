package com.gyroscops.benchmarks;

import java.util.ArrayList;
import java.util.List;

/// The figures of a table: a row for each operation, a column for each subject.
final class FigureRows {

    private FigureRows() {}

    static List<String> of(List<Figure> figures) {
        var lines = new ArrayList<String>();
        var subjects = figures.stream().map(Figure::subject).distinct().toList();
        lines.add("All figures: the best sample, and the median in brackets.\n");
        lines.add("| | unit | " + String.join(" | ", subjects) + " |");
        lines.add("|---|---|" + "---|".repeat(subjects.size()));
        figures.stream()
                .map(figure -> List.of(figure.what(), figure.unit()))
                .distinct()
                .forEach(key -> lines.add(row(key.getFirst(), key.getLast(), subjects, figures)));
        lines.add("");
        return lines;
    }

    private static String row(String what, String unit, List<String> subjects, List<Figure> figures) {
        var row = new StringBuilder("| " + what + " | " + unit + " |");
        for (String subject : subjects) {
            row.append(figures.stream()
                    .filter(figure -> figure.subject().equals(subject)
                            && figure.what().equals(what)
                            && figure.unit().equals(unit))
                    .findFirst()
                    .map(figure -> " " + Numbers.of(figure.best()) + " (" + Numbers.of(figure.median()) + ") |")
                    .orElse(" |"));
        }
        return row.toString();
    }
}
