package com.gyroscops.benchmarks.queries;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The queries that every subject answers.
enum Question {
    STATISTICS("statistics", 3),
    TREND("trend by week", 3),
    HEATMAP("heatmap", 3),
    CORRELATION("correlation", 12),
    PAGE("page of 50", 12),
    RARE("text, 1 hit", Words.EACH),
    COMMON("text, 2,300 hits", Words.EACH),
    ABSENT("text, absent", Words.EACH),
    FIRST("text, first 50 of 2,300", Words.EACH);

    private static final List<String> TYPES =
            List.of("PaymentProcessed", "PaymentCaptured", "PaymentRequested", "PaymentFailed");

    final String title;
    private final int times;

    Question(String title, int times) {
        this.title = title;
        this.times = times;
    }

    /// Runs the query on `subject`.
    ///
    /// @return the answer's checksum
    long put(Answers subject, Asked asked) {
        return switch (this) {
            case STATISTICS -> subject.statistics(asked);
            case TREND -> subject.trend(asked);
            case HEATMAP -> subject.heatmap(asked);
            case CORRELATION -> subject.correlation(asked);
            case PAGE -> subject.page(asked);
            case RARE, COMMON, ABSENT -> subject.text(asked);
            case FIRST -> subject.textPage(asked);
        };
    }

    /// The parameters of the query, in order.
    List<Asked> asked(DataSet events) {
        var random = new SplittableRandom(title.hashCode());
        return IntStream.range(0, times).mapToObj(number -> asked(events, number, random)).toList();
    }

    private Asked asked(DataSet events, int number, SplittableRandom random) {
        var days = this == TREND || this == HEATMAP ? DataSet.DAYS : 30;
        var from = DataSet.START + random.nextInt(DataSet.DAYS - days + 1) * DataSet.DAY;
        Function<List<String>, String> word = words -> words.get(number % words.size());
        var plain = new Asked(
                word.apply(TYPES),
                from,
                from + days * DataSet.DAY,
                DataSet.organization(random.nextDouble(0.6)),
                DataSet.correlation(random.nextInt(events.conversations())),
                "");
        return switch (this) {
            case RARE -> plain.about(word.apply(events.words.rare()));
            case ABSENT -> plain.about(word.apply(events.words.absent()));
            default -> plain.about(word.apply(events.words.common()));
        };
    }
}
