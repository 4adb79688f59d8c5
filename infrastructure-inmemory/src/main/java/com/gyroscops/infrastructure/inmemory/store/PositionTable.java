package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.Layout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/// A hash table from keys to numbers that does not store the keys; a number refers to its key. It takes eight bytes a
/// slot, half of which are bits of the key's hash, so that other keys are rarely compared.
///
/// Open addressing with linear probing (Knuth, TAOCP 3, 6.4). One thread adds, any number of threads read without
/// blocking.
final class PositionTable {

    /// The result for an unknown key; no added number is 0.
    static final int NOTHING = 0;

    private static final VarHandle SLOTS = MethodHandles.arrayElementVarHandle(long[].class);
    private static final int MIN_SLOTS = 8;

    private final Account account;
    private volatile long[] slots = new long[MIN_SLOTS];
    private int used;

    /// An empty table.
    ///
    /// @param account records its memory
    PositionTable(Account account) {
        this.account = account;
        account.add(Layout.object(2, Integer.BYTES) + Layout.array(Long.BYTES, MIN_SLOTS));
    }

    /// The number that was added under `hash` and refers to the key, or [#NOTHING].
    ///
    /// @param isKey whether a number refers to the key
    int find(long hash, IntPredicate isKey) {
        var table = slots;
        var mask = table.length - 1;
        var tag = tag(hash);
        for (var i = tag & mask; ; i = (i + 1) & mask) {
            // Acquire semantics make the object that the number refers to visible.
            var slot = (long) SLOTS.getAcquire(table, i);
            if (slot == 0) {
                return NOTHING;
            }
            if (tag(slot) == tag && isKey.test((int) slot)) {
                return (int) slot;
            }
        }
    }

    /// Adds a number under `hash`, whose key must not be in the table.
    void add(long hash, int number) {
        // At most three quarters full, so that an unsuccessful search ends within a cache line or two.
        if (4 * (used + 1) > 3 * slots.length) {
            account.add(Layout.growth(Long.BYTES, slots.length, 2L * slots.length));
            slots = filled(2 * slots.length, slots);
        }
        put(slots, tag(hash), number);
        used++;
    }

    /// Replaces `former`, which must be in the table under `hash`, by `number`.
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

    /// Removes numbers that do not refer to a key, or to another than the one they were added under. Not for use while
    /// another thread adds.
    ///
    /// @param isValid whether a number refers to a key
    /// @param hash the hash of the key that a number refers to
    /// @return the number of removed entries
    int retain(IntPredicate isValid, IntToLongFunction hash) {
        var before = used;
        var kept = Arrays.stream(slots)
                .filter(slot -> slot != 0 && isValid.test((int) slot))
                .filter(slot -> tag(hash.applyAsLong((int) slot)) == tag(slot))
                .toArray();
        used = kept.length;
        slots = filled(slots.length, kept);
        return before - used;
    }

    int size() {
        return used;
    }

    /// The memory in bytes, used or not.
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
