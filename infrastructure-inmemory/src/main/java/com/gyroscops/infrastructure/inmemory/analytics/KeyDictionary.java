package com.gyroscops.infrastructure.inmemory.analytics;

import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Assigns numbers from 0 to keys in the order of their first occurrence, so that counts by key fit an array. One
/// thread adds, any number of threads count.
final class KeyDictionary<K> {

    private static final int FIRST_ROOM = 16;

    private final ConcurrentMap<K, Integer> numbers = new ConcurrentHashMap<>();
    private volatile @Nullable Object[] keys = new @Nullable Object[FIRST_ROOM];
    private volatile int count;

    /// The number of `key`, assigned on first use.
    int numberOf(K key) {
        var known = numbers.get(key);
        if (known != null) {
            return known;
        }
        var number = count;
        if (number == keys.length) {
            keys = Arrays.copyOf(keys, 2 * number);
        }
        keys[number] = key;
        count = number + 1;
        numbers.put(key, number);
        return number;
    }

    /// The memory in bytes without the keys, which belong to the events.
    long heapBytes() {
        var number = Layout.object(0, Integer.BYTES);
        return count * (Layout.HASH_NODE + number) + Layout.table(count) + Layout.references(keys.length);
    }

    /// The counts by key, after `counting` has filled an array of counts by number. It may only count keys that were
    /// added before.
    @SuppressWarnings("unchecked")
    Map<K, Long> counted(Consumer<int[]> counting) {
        var counts = new int[count];
        counting.accept(counts);
        return new CountsByKey<>((K[]) keys, counts, numbers);
    }
}
