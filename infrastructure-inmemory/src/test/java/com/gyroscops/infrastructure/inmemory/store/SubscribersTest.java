package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SubscribersTest {

    @Test
    void a_subscribers_bug_is_reported_and_not_swallowed() throws InterruptedException {
        var bug = new IllegalStateException("a bug of the subscriber");
        var reported = new AtomicReference<Throwable>();
        var wakeUps = new Subscribers();
        wakeUps.subscribe(() -> {
            throw bug;
        });

        var appending = Thread.ofPlatform()
                .uncaughtExceptionHandler((_, problem) -> reported.set(problem))
                .start(wakeUps::wake);
        appending.join();

        assertThat(reported).hasValue(bug);
    }
}
