package com.gyroscops.infrastructure.inmemory.analytics;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Counts in an array as a map that nobody can change; what was counted 0 times is not in it.
final class CountsByKey<K> extends AbstractMap<K, Long> {

    private final K[] keys;
    private final int[] counts;
    private final Map<K, Integer> numbers;

    /// @param keys by their numbers
    /// @param counts by the numbers of the keys
    /// @param numbers of these keys, and maybe of more
    CountsByKey(K[] keys, int[] counts, Map<K, Integer> numbers) {
        this.keys = keys;
        this.counts = counts;
        this.numbers = numbers;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public @Nullable Long get(@Nullable Object key) {
        var number = key == null ? null : numbers.get(key);
        return number == null || number >= counts.length || counts[number] == 0 ? null : (long) counts[number];
    }

    @Override
    public Set<Entry<K, Long>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Entry<K, Long>> iterator() {
                return IntStream.range(0, counts.length)
                        .filter(number -> counts[number] > 0)
                        .mapToObj(number -> Map.entry(keys[number], (long) counts[number]))
                        .iterator();
            }

            @Override
            public int size() {
                return (int) Arrays.stream(counts).filter(count -> count > 0).count();
            }
        };
    }
}
