package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/// A hash table from keys that it does not hold to numbers that lead to them: eight bytes a slot, of which half are
/// bits of the key's hash, so that hardly any other key is ever looked at.
///
/// Open addressing with linear probing (Knuth, TAOCP 3, 6.4). One thread adds, any number read without waiting.
final class PositionTable {

    /// What is found where there is nothing. No number that is added is 0.
    static final int NOTHING = 0;

    private static final VarHandle SLOTS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final int LEAST = 8;

    private final Account account;
    private volatile long[] slots = new long[LEAST];
    private int used;

    /// An empty table.
    ///
    /// @param account what it takes is added to
    PositionTable(Account account) {
        this.account = account;
        account.add(Layout.object(2, Integer.BYTES) + Layout.array(Long.BYTES, LEAST));
    }

    /// The number that was added under `hash` and leads to the key, or [#NOTHING].
    ///
    /// @param isIt whether a number leads to the key
    int find(long hash, IntPredicate isIt) {
        var table = slots;
        var mask = table.length - 1;
        var tag = tag(hash);
        for (var i = tag & mask; ; i = (i + 1) & mask) {
            // Acquired, so that what the number leads to can be read.
            var slot = (long) SLOTS.getAcquire(table, i);
            if (slot == 0) {
                return NOTHING;
            }
            if (tag(slot) == tag && isIt.test((int) slot)) {
                return (int) slot;
            }
        }
    }

    /// Adds a number under `hash`, whose key is not in the table yet.
    void add(long hash, int number) {
        // Three quarters full at most, so that a look for what is not there ends within a cache line or two.
        if (4 * (used + 1) > 3 * slots.length) {
            account.add(Layout.growth(Long.BYTES, slots.length, 2L * slots.length));
            slots = filled(2 * slots.length, slots);
        }
        put(slots, tag(hash), number);
        used++;
    }

    /// Puts `number` in the place of `former`, which is in the table under `hash`.
    void replace(long hash, int former, int number) {
        var table = slots;
        var mask = table.length - 1;
        var tag = tag(hash);
        var i = tag & mask;
        while (table[i] != slot(tag, former)) {
            i = (i + 1) & mask;
        }
        SLOTS.setRelease(table, i, slot(tag, number));
    }

    /// Drops the numbers that lead to no key, or to another than that which they were added for. Not for use while
    /// another thread adds.
    ///
    /// @param leads whether a number leads to a key
    /// @param hash of the key that a number leads to
    /// @return how many were dropped
    int retain(IntPredicate leads, IntToLongFunction hash) {
        var before = used;
        var kept = Arrays.stream(slots)
                .filter(slot -> slot != 0 && leads.test((int) slot))
                .filter(slot -> tag(hash.applyAsLong((int) slot)) == tag(slot))
                .toArray();
        used = kept.length;
        slots = filled(slots.length, kept);
        return before - used;
    }

    int size() {
        return used;
    }

    /// The bytes that it occupies, used or not.
    long bytes() {
        return (long) Long.BYTES * slots.length;
    }

    private static long[] filled(int length, long[] slots) {
        var table = new long[length];
        for (long slot : slots) {
            if (slot != 0) {
                put(table, tag(slot), (int) slot);
            }
        }
        return table;
    }

    private static void put(long[] table, int tag, int number) {
        var mask = table.length - 1;
        var i = tag & mask;
        while (table[i] != 0) {
            i = (i + 1) & mask;
        }
        SLOTS.setRelease(table, i, slot(tag, number));
    }

    private static long slot(int tag, int number) {
        return ((long) tag << Integer.SIZE) | Integer.toUnsignedLong(number);
    }

    private static int tag(long hashOrSlot) {
        return (int) (hashOrSlot >>> Integer.SIZE);
    }
}
