package com.gyroscops.eventsourcing.testkit;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A point where a thread waits briefly for a second one, so that a planted race occurs in nearly every run.
public final class Encounter {

    private final Exchanger<Thread> place = new Exchanger<>();

    public void tarry() {
        try {
            place.exchange(Thread.currentThread(), 2, TimeUnit.MILLISECONDS);
        } catch (TimeoutException alone) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
