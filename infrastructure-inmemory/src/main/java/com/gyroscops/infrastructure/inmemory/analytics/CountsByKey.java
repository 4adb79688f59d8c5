package com.gyroscops.infrastructure.inmemory.analytics;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// An immutable map view of counts in an array, without zeros.
final class CountsByKey<K> extends AbstractMap<K, Long> {

    private final K[] keys;
    private final int[] counts;
    private final Map<K, Integer> numbers;

    /// @param keys the keys by number
    /// @param counts the counts by number
    /// @param numbers the numbers of these keys, and possibly of more
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
    public void forEach(BiConsumer<? super K, ? super Long> action) {
        for (var number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                action.accept(keys[number], (long) counts[number]);
            }
        }
    }

    @Override
    public Set<Entry<K, Long>> entrySet() {
        return new AbstractSet<>() {

            @Override
            public Iterator<Entry<K, Long>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return (int) Arrays.stream(counts).filter(count -> count > 0).count();
            }
        };
    }

    /// Iterates over the keys whose count is not 0.
    private final class Entries implements Iterator<Entry<K, Long>> {

        private int next = counted(0);

        @Override
        public boolean hasNext() {
            return next < counts.length;
        }

        @Override
        public Entry<K, Long> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var entry = Map.entry(keys[next], (long) counts[next]);
            next = counted(next + 1);
            return entry;
        }

        private int counted(int from) {
            var number = from;
            while (number < counts.length && counts[number] == 0) {
                number++;
            }
            return number;
        }
    }
}
