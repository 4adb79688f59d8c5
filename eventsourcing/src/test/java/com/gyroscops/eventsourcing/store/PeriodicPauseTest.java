package com.gyroscops.eventsourcing.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PeriodicPauseTest {

    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void other_threads_run_while_threads_that_never_block_occupy_every_processor() throws Exception {
        var processors = Runtime.getRuntime().availableProcessors();
        var allBusy = new CountDownLatch(processors);
        var othersRan = new CountDownLatch(1);
        try {
            for (var i = 0; i < processors; i++) {
                Thread.startVirtualThread(() -> neverWait(allBusy));
            }
            assertThat(allBusy.await(20, TimeUnit.SECONDS)).isTrue();
            Thread.startVirtualThread(othersRan::countDown);

            assertThat(othersRan.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            over.set(true);
        }
    }

    private void neverWait(CountDownLatch allBusy) {
        allBusy.countDown();
        var pause = new PeriodicPause();
        while (!over.get()) {
            pause.pauseIfDue();
        }
    }
}
