package com.gyroscops.infrastructure.inmemory.store;

import java.util.concurrent.locks.ReentrantLock;

/// The lock for writing, which one thread holds at a time.
///
/// An append takes less time than suspending and waking a thread, so a waiting thread spins a few hundred times before
/// it blocks (Karlin et al., "Empirical studies of competitive spinning for a shared-memory multiprocessor", SOSP
/// 1991).
final class WriteLock {

    private static final int MAX_SPINS = 200;

    private final ReentrantLock lock = new ReentrantLock();

    /// Whether it is free at the moment.
    boolean isFree() {
        return !lock.isLocked();
    }

    void lock() {
        for (var spins = 0; spins < MAX_SPINS; spins++) {
            if (!lock.isLocked() && lock.tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        lock.lock();
    }

    void unlock() {
        lock.unlock();
    }

    /// Runs `change` while no other thread writes.
    void runLocked(Runnable change) {
        lock();
        try {
            change.run();
        } finally {
            unlock();
        }
    }
}
