package com.gyroscops.eventsourcing.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.testing.Await;
import com.gyroscops.eventsourcing.testing.ListStore;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DeadlineTimerTest {

    private final List<String> failures = new CopyOnWriteArrayList<>();

    @Test
    void a_clock_that_fails_is_reported_and_does_not_end_the_timer() {
        var reads = new AtomicInteger();
        InstantSource clock = () -> {
            if (reads.getAndIncrement() == 0) {
                throw new IllegalStateException("the clock is broken");
            }
            return ListStore.START;
        };
        var bench = new DeadlineTestBench();

        try (var deadlines = bench.timer(clock, new Recording())) {
            deadlines.start();
            Await.holds(() -> reads.get() > 1);
        }

        assertThat(failures).containsExactly("the clock is broken");
    }

    private final class Recording implements DeadlineListener {

        @Override
        public void failed(PendingDeadline deadline, int attempts, Throwable reason) {
            throw new AssertionError(reason);
        }

        @Override
        public void failed(Throwable reason) {
            failures.add(String.valueOf(reason.getMessage()));
        }
    }
}
