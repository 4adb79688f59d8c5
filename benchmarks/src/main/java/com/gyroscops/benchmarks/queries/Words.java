package com.gyroscops.benchmarks.queries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;

/// The words of reasons, of one to three syllables.
///
/// @param usual words with decreasing frequency
/// @param rare words that are in one event each
/// @param common words that are in 2,300 events of a million each
/// @param absent words of the same syllables that are in no event
record Words(List<String> usual, List<String> rare, List<String> common, List<String> absent) {

    /// How many words of each kind are searched for.
    static final int EACH = 3;

    private static final int USUAL = 4_000;
    private static final double SKEW = 3;
    private static final List<String> BEGINNINGS = List.of(("b c d f g h j k l m n p qu r s t v w z"
                    + " bl br ch cl cr dr fl fr gr pl pr sc sh sp st str th tr")
            .split(" "));
    private static final List<String> VOWELS = List.of("a e i o u a e i o ai au ea ee ie io oa oi oo ou ui".split(" "));
    private static final List<String> ENDINGS =
            List.of("- - - - c ct d l ld ll m mp n nd ng nt r rd rm rs rt s ss st t th x".split(" "));

    static Words of(SplittableRandom random) {
        var words = new LinkedHashSet<String>();
        while (words.size() < 3 * EACH) {
            words.add(word(random, 3));
        }
        while (words.size() < USUAL + 3 * EACH) {
            words.add(word(random, random.nextInt(1, 4)));
        }
        var all = new ArrayList<>(words);
        return new Words(
                List.copyOf(all.subList(3 * EACH, all.size())),
                List.copyOf(all.subList(0, EACH)),
                List.copyOf(all.subList(EACH, 2 * EACH)),
                List.copyOf(all.subList(2 * EACH, 3 * EACH)));
    }

    String any(SplittableRandom random) {
        return usual.get((int) (Math.pow(random.nextDouble(), SKEW) * usual.size()));
    }

    private static String word(SplittableRandom random, int syllables) {
        var word = new StringBuilder();
        for (var i = 0; i < syllables; i++) {
            word.append(any(BEGINNINGS, random)).append(any(VOWELS, random));
            word.append(any(ENDINGS, random).replace("-", ""));
        }
        return word.toString();
    }

    private static String any(List<String> some, SplittableRandom random) {
        return some.get(random.nextInt(some.size()));
    }
}
