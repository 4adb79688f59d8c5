package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.application.store.EventFeed;
import com.gyroscops.application.store.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Who wants to be woken by appends.
final class WakeUps implements EventFeed {

    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();

    @Override
    public Subscription subscribe(Runnable wakeUp) {
        var subscriber = new Subscriber(wakeUp);
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    void wake() {
        subscribers.forEach(Subscriber::wake);
    }

    // No record: a runnable that subscribes twice is two subscribers, and closing one leaves the other.
    private static final class Subscriber {

        private final Runnable wakeUp;

        Subscriber(Runnable wakeUp) {
            this.wakeUp = wakeUp;
        }

        void wake() {
            try {
                wakeUp.run();
            } catch (RuntimeException | Error bug) {
                // The events are in the log, whatever becomes of those who read them: report it, and go on.
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
            }
        }
    }
}
