package com.gyroscops.infrastructure.inmemory.memory;

import com.gyroscops.eventsourcing.operations.StoreMemory;
import com.gyroscops.eventsourcing.projection.RebuildRoom;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

/// The memory of all parts of a store, with its limit. Thread-safe.
///
/// A part that is no longer used, such as a read model that a rebuild has replaced, counts until it is
/// garbage-collected.
public final class MemoryBudget implements StoreMemory {

    private final LongSupplier limit;
    private final LongSupplier head;
    private final List<WeakReference<Account>> accounts = new CopyOnWriteArrayList<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private volatile boolean full;

    /// @param limit supplies the maximum in bytes, which may change
    /// @param head supplies the position of the last event in the log
    public MemoryBudget(LongSupplier limit, LongSupplier head) {
        this.limit = limit;
        this.head = head;
    }

    /// Counts `account` as long as it is referenced elsewhere.
    public void count(Account account) {
        accounts.removeIf(part -> part.get() == null);
        accounts.add(new WeakReference<>(account));
    }

    /// Counts the account of an index.
    ///
    /// @param catchUp brings the index up to the head of the log, so that its memory is exact
    public void count(Account account, Runnable catchUp) {
        count(account);
        followers.add(catchUp);
    }

    /// Brings all indexes up to the head of the log, on this thread.
    public void catchUp() {
        followers.forEach(Runnable::run);
    }

    /// The memory for a second part of the size of `account`, and the memory that is available.
    public RebuildRoom roomForRebuild(Account account) {
        return new RebuildRoom(account.at(head.getAsLong()), bytes(), limit());
    }

    /// Records whether the last append was refused.
    public void full(boolean refused) {
        // Usually the value is unchanged, and a write would invalidate the cache line of every reader.
        if (full != refused) {
            full = refused;
        }
    }

    @Override
    public long bytes() {
        var last = head.getAsLong();
        return accounts.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .mapToLong(account -> account.at(last))
                .sum();
    }

    @Override
    public long limit() {
        return limit.getAsLong();
    }

    @Override
    public boolean isFull() {
        return full;
    }
}
