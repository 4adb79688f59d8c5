package com.gyroscops.eventsourcing.projection;

import com.gyroscops.eventsourcing.query.ReadPosition;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// Lets readers wait for a position.
final class PositionGate implements ReadPosition {

    private final LongSupplier position;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    /// @param position the current position; code that changes it calls [#moved] afterwards
    PositionGate(LongSupplier position) {
        this.position = position;
    }

    void moved() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long reached() {
        return position.getAsLong();
    }

    @Override
    public boolean await(long wanted, Duration timeout) {
        if (reached() >= wanted) {
            return true;
        }
        var left = timeout.toNanos();
        lock.lock();
        try {
            while (reached() < wanted) {
                if (left <= 0) {
                    return false;
                }
                left = moved.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
