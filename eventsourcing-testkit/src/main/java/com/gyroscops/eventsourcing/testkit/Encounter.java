package com.gyroscops.eventsourcing.testkit;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A place where a thread tarries a moment for another to come along, so that a planted race is run nearly every time.
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
