package com.gyroscops.infrastructure.inmemory.store;

import java.util.concurrent.locks.ReentrantLock;

/// The right to write, which one thread has at a time.
///
/// An append takes less time than it takes to put a thread to sleep and wake it, so a waiting thread looks again a few
/// hundred times before it sleeps (Karlin et al., "Empirical studies of competitive spinning for a shared-memory
/// multiprocessor", SOSP 1991).
final class WriteLock {

    private static final int LOOKS = 200;

    private final ReentrantLock lock = new ReentrantLock();

    /// Whether it is free; it may be taken a moment later.
    boolean isFree() {
        return !lock.isLocked();
    }

    void take() {
        for (var looks = 0; looks < LOOKS; looks++) {
            if (!lock.isLocked() && lock.tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        lock.lock();
    }

    void giveUp() {
        lock.unlock();
    }

    /// Runs `change` while no other thread writes.
    void use(Runnable change) {
        take();
        try {
            change.run();
        } finally {
            giveUp();
        }
    }
}
