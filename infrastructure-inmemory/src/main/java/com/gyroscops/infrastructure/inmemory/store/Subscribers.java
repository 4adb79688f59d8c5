package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.store.EventFeed;
import com.gyroscops.eventsourcing.store.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The subscribers to wake-ups.
final class Subscribers implements EventFeed {

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

    // Not a record: a runnable that subscribes twice is two subscribers, and closing one leaves the other.
    private static final class Subscriber {

        private final Runnable wakeUp;

        Subscriber(Runnable wakeUp) {
            this.wakeUp = wakeUp;
        }

        void wake() {
            try {
                wakeUp.run();
            } catch (RuntimeException | Error bug) {
                // The events are in the log even if a subscriber throws, so its exception is reported and the others
                // are called.
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
            }
        }
    }
}
