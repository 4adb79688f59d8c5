package com.gyroscops.benchmarks.queries;

import com.gyroscops.benchmarks.Figure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Runs one query on one subject after the other. A wrong answer ends the run.
final class Turn {

    private static final long LONG_ENOUGH = 8_000_000;
    private static final long TURN = 5 * LONG_ENOUGH;

    private final Question question;
    private final Map<Asked, Long> right;
    private final Map<Subjects, List<List<Double>>> rounds = new EnumMap<>(Subjects.class);

    /// @param right the right answers for all parameters
    Turn(Question question, Map<Asked, Long> right) {
        this.question = question;
        this.right = right;
    }

    /// Runs the query with all parameters, as often as needed for a measurement.
    ///
    /// @param counts whether it is measured
    void ask(Subjects who, Subject subject, boolean counts) {
        if (!subject.questions().contains(question)) {
            return;
        }
        var samples = new ArrayList<Double>();
        var begin = System.nanoTime();
        var times = 1;
        do {
            var start = System.nanoTime();
            for (var i = 0; i < times; i++) {
                right.forEach((asked, answer) -> check(who, asked, answer, question.put(subject, asked)));
            }
            var took = System.nanoTime() - start;
            if (took < LONG_ENOUGH) {
                times *= 2;
            } else {
                samples.add(took / 1_000.0 / times / right.size());
            }
        } while (samples.isEmpty() || System.nanoTime() - begin < TURN);
        if (counts) {
            rounds.computeIfAbsent(who, _ -> new ArrayList<>()).add(samples);
        }
    }

    List<Figure> figures() {
        return rounds.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Figure figure(Subjects who, List<List<Double>> ofRounds) {
        return new Figure(
                who.title,
                question.title,
                "µs",
                ofRounds.stream().flatMap(List::stream).toList(),
                ofRounds.stream().map(List::size).toList());
    }

    private void check(Subjects who, Asked asked, long wanted, long answer) {
        if (answer != wanted) {
            throw new IllegalStateException(who.title + " answers " + question + " wrongly: " + asked + " has checksum "
                    + answer + ", and has to have " + wanted);
        }
    }
}
