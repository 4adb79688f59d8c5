package com.gyroscops.infrastructure.inmemory.memory;

import com.gyroscops.eventsourcing.operations.StoreMemory;
import com.gyroscops.eventsourcing.projection.RebuildRoom;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;

/// The memory of all parts of a store, and the most that it may be. Thread-safe.
///
/// A part that nothing refers to any more, such as a read model that was rebuilt, counts until it is collected.
public final class MemoryBudget implements StoreMemory {

    private final LongSupplier limit;
    private final LongSupplier head;
    private final List<WeakReference<Account>> accounts = new CopyOnWriteArrayList<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private volatile boolean full;

    /// @param limit the most bytes; it may change
    /// @param head the position of the last event in the log
    public MemoryBudget(LongSupplier limit, LongSupplier head) {
        this.limit = limit;
        this.head = head;
    }

    /// Counts `account`, for as long as anything else refers to it.
    public void count(Account account) {
        accounts.removeIf(part -> part.get() == null);
        accounts.add(new WeakReference<>(account));
    }

    /// Counts the account of an index.
    ///
    /// @param catchUp brings the index up to the head of the log, so that what it takes is known
    public void count(Account account, Runnable catchUp) {
        count(account);
        followers.add(catchUp);
    }

    /// Brings all indexes up to the head of the log, on this thread.
    public void catchUp() {
        followers.forEach(Runnable::run);
    }

    /// What it takes to fill another part with as much as `account` has.
    public RebuildRoom roomBeside(Account account) {
        return new RebuildRoom(account.at(head.getAsLong()), bytes(), limit());
    }

    /// Says whether the last append was refused.
    public void full(boolean refused) {
        // Nearly always it is so already, and a write would cost every reader.
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
