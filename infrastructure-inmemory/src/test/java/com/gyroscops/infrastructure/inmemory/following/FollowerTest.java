package com.gyroscops.infrastructure.inmemory.following;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.event.EventId;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.store.EventReader;
import com.gyroscops.application.store.StreamSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FollowerTest {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final List<Runnable> appended = new ArrayList<>();

    @Test
    void othersRunBesideAsManyWhoNeverCatchUpAsThereAreProcessors() throws Exception {
        var log = new OutOfReach(new AtomicLong());
        var allBusy = new CountDownLatch(PROCESSORS);
        var othersRan = new CountDownLatch(1);
        for (var i = 0; i < PROCESSORS; i++) {
            follow(log, allBusy);
        }
        try {
            // Enough for each to begin, and not so much that whoever appends has to help.
            log.reached().set(20_000);
            appended.forEach(Runnable::run);
            allBusy.await();
            Thread.startVirtualThread(othersRan::countDown);

            assertThat(othersRan.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            log.reached().set(0);
        }
    }

    private void follow(EventReader log, CountDownLatch allBusy) {
        Set<Thread> busy = ConcurrentHashMap.newKeySet();
        Follower.of(
                log,
                wakeUp -> {
                    appended.add(wakeUp);
                    return () -> {};
                },
                _ -> {
                    if (busy.add(Thread.currentThread())) {
                        allBusy.countDown();
                    }
                });
    }

    /// Has events, as it says, and gives none.
    private record OutOfReach(AtomicLong reached) implements EventReader {

        @Override
        public List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
            return List.of();
        }

        @Override
        public Optional<RecordedEvent> lastOf(StreamId stream) {
            return Optional.empty();
        }

        @Override
        public List<RecordedEvent> readAll(long position, int limit) {
            return List.of();
        }

        @Override
        public Optional<RecordedEvent> findById(EventId id) {
            return Optional.empty();
        }

        @Override
        public long head() {
            return reached.get();
        }
    }
}
