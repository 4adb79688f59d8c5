package com.gyroscops.benchmarks.queries;

import com.gyroscops.benchmarks.Child;
import com.gyroscops.benchmarks.Figure;
import com.gyroscops.benchmarks.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Measures some subjects in one process: each gets the same events, and the queries run in turns.
final class QueriesShot {

    private static final int WARM_UP = 20_000;

    private final DataSet events;
    private final List<Subjects> subjects;
    private final int rounds;
    private final Map<Subjects, Subject> filled = new EnumMap<>(Subjects.class);
    private final List<Figure> figures = new ArrayList<>();
    private final Progress progress = new Progress(System.err);

    private QueriesShot(boolean quick, List<Subjects> subjects) {
        this.events = new DataSet(quick ? 20_000 : 1_000_000);
        this.subjects = subjects;
        this.rounds = quick ? 3 : 6;
    }

    /// Measures and prints the figures.
    ///
    /// @param arguments whether the run is quick, and the subjects
    public static void main(String[] arguments) {
        var subjects = Arrays.stream(arguments).skip(1).map(Subjects::valueOf).toList();
        var shot = new QueriesShot(Boolean.parseBoolean(arguments[0]), subjects);
        shot.measure();
        Child.print(shot.figures);
        System.exit(0);
    }

    private void measure() {
        var steps = subjects.size() + 1 + rounds;
        var step = 1;
        for (Subjects subject : subjects) {
            progress.step(step++, steps, subject.title + " is given " + events.count());
            warmUp(subject);
            fill(subject);
        }
        progress.step(step++, steps, "the right answers");
        var turns = turns(new Recount(events.events(true)));
        for (var round = 0; round < rounds; round++) {
            progress.step(step++, steps, "round " + (round + 1));
            var order = round % 2 == 0 ? subjects : subjects.reversed();
            var counts = round >= rounds / 3;
            turns.forEach(turn -> order.forEach(subject -> turn.ask(subject, subject(subject), counts)));
        }
        turns.forEach(turn -> figures.addAll(turn.figures()));
        filled.values().forEach(Subject::close);
    }

    private Subject subject(Subjects which) {
        return Objects.requireNonNull(filled.get(which), "no events were added");
    }

    private void warmUp(Subjects which) {
        try (var subject = which.create()) {
            subject.ingest(new DataSet(WARM_UP).events(subject.wantsJson()));
        }
    }

    private void fill(Subjects which) {
        var before = Memory.now();
        var subject = which.create();
        var took = took(subject, events.events(subject.wantsJson()));
        var after = Memory.now();
        filled.put(which, subject);
        var micros = took / 1_000.0 / events.count();
        figures.add(new Figure(which.title, "ingest", "µs/event", List.of(micros)));
        figures.add(new Figure(which.title, "heap", "MB", List.of(Math.max(0, after.heap() - before.heap()))));
        var outside = Math.max(0, after.resident() - before.resident());
        figures.add(new Figure(which.title, "outside of the heap", "MB", List.of(outside)));
    }

    private static long took(Subject subject, List<Event> all) {
        var start = System.nanoTime();
        subject.ingest(all);
        return System.nanoTime() - start;
    }

    private List<Turn> turns(Recount recount) {
        check(recount, events.words.rare(), 1, 1);
        check(recount, events.words.common(), events.count() / 550, events.count() / 350);
        check(recount, events.words.absent(), 0, 0);
        var turns = new ArrayList<Turn>();
        for (Question question : Question.values()) {
            var right = new LinkedHashMap<Asked, Long>();
            question.asked(events).forEach(asked -> right.put(asked, question.put(recount, asked)));
            turns.add(new Turn(question, right));
        }
        return turns;
    }

    /// Fails unless the texts are as rare as expected.
    private static void check(Recount recount, List<String> words, int least, int most) {
        words.forEach(word -> {
            var hits = recount.with(word).size();
            if (hits < least || hits > most) {
                throw new IllegalStateException(word + " is in " + hits + " events");
            }
        });
    }
}
