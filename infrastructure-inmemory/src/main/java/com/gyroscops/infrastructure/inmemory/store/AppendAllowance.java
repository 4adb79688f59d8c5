package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.store.AppendOutcome.StoreFull;
import com.gyroscops.infrastructure.inmemory.memory.MemoryBudget;
import java.util.concurrent.atomic.AtomicLong;

/// The bytes that appends may take until the memory of the store is looked at again, so that most appends compare two
/// numbers and no more.
final class AppendAllowance {

    /// How often the memory is looked at while the store fills up: read models can take more, too.
    private static final int LOOKS = 16;

    private static final long UNLIMITED = Long.MAX_VALUE / 2;

    private final MemoryBudget memory;
    private final WriteLock turn;

    // What appends were expected to take since the start, and how far that may go. The thread that has the turn writes.
    private final AtomicLong spent = new AtomicLong();
    private volatile long most;
    private volatile long old;

    AppendAllowance(MemoryBudget memory, WriteLock turn) {
        this.memory = memory;
        this.turn = turn;
    }

    /// Takes `bytes`, for the thread that has the turn. False when so many are not known to be left; then nothing is taken.
    boolean take(long bytes) {
        var next = spent.getPlain() + bytes;
        if (next > most) {
            return false;
        }
        spent.setRelease(next);
        return true;
    }

    /// Whether it is time for [#look].
    boolean isOld() {
        return spent.getPlain() > old;
    }

    /// Looks how much is left, by what is estimated of indexes that are behind.
    void look() {
        turn.use(() -> grant(memory.limit() - memory.bytes()));
    }

    /// Computes how much is left once all indexes have reached the head. Not for the thread that has the turn: threads
    /// that keep indexes may be waiting for it.
    void lookClosely() {
        var before = spent.getAcquire();
        memory.catchUp();
        // What others append meanwhile is counted twice at worst, and never forgotten.
        turn.use(() -> grant(memory.limit() - memory.bytes() - (spent.getPlain() - before)));
    }

    /// The outcome of an append that does not fit.
    StoreFull refusal() {
        return new StoreFull(memory.bytes(), memory.limit());
    }

    /// Says whether the last append was refused.
    void full(boolean refused) {
        memory.full(refused);
    }

    private void grant(long left) {
        var now = spent.getPlain();
        most = now + Math.clamp(left, 0, UNLIMITED);
        old = now + Math.min(memory.limit(), UNLIMITED) / LOOKS;
    }
}
