package com.gyroscops.benchmarks.queries;

import java.util.SplittableRandom;

/// Generates reasons, so long that an event has about 250 bytes.
final class Reasons {

    private static final int SHORTEST = 22;
    private static final int LONGEST = 48;

    /// The share of reasons with a given common word, which is in 2,300 of a million events.
    private static final double COMMON = 2_300 / (1_000_000 * Facts.WITH_REASON);

    private final Words words;
    private final int count;
    private final SplittableRandom random;
    private int planted;

    /// @param count how many events there will be
    Reasons(Words words, int count, SplittableRandom random) {
        this.words = words;
        this.count = count;
        this.random = random;
    }

    /// The reason of the event that `number` events precede.
    String next(int number) {
        var length = random.nextInt(SHORTEST, LONGEST);
        var reason = new StringBuilder(7 * length);
        for (var i = 0; i < length; i++) {
            reason.append(reason.isEmpty() ? "" : " ").append(words.any(random));
        }
        for (String common : words.common()) {
            if (random.nextDouble() < COMMON) {
                reason.append(' ').append(common);
            }
        }
        if (planted < words.rare().size() && number >= (long) count * (planted + 1) / (words.rare().size() + 1)) {
            reason.append(' ').append(words.rare().get(planted++));
        }
        return reason.append('.').toString();
    }
}
