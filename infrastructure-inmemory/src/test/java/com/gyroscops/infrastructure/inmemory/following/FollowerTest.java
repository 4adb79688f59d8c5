package com.gyroscops.infrastructure.inmemory.following;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FollowerTest {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final List<Runnable> appended = new ArrayList<>();

    @Test
    void others_run_beside_as_many_who_never_catch_up_as_there_are_processors() throws Exception {
        var log = new OutOfReach(new AtomicLong());
        var allBusy = new CountDownLatch(PROCESSORS);
        var othersRan = new CountDownLatch(1);
        for (var i = 0; i < PROCESSORS; i++) {
            follow(log, allBusy);
        }
        try {
            // Enough for each to begin, but not so much that appending threads have to help.
            log.reached().set(20_000);
            appended.forEach(Runnable::run);
            allBusy.await();
            Thread.startVirtualThread(othersRan::countDown);

            assertThat(othersRan.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            log.reached().set(0);
        }
    }

    @Test
    void one_that_is_closed_is_woken_no_more() {
        var feed = new ArrayList<Runnable>();
        var follower = Follower.of(
                new OutOfReach(new AtomicLong()),
                wakeUp -> {
                    feed.add(wakeUp);
                    return () -> feed.remove(wakeUp);
                },
                _ -> {});
        assertThat(feed).hasSize(1);

        follower.close();
        follower.close();

        assertThat(feed).isEmpty();
    }

    @Test
    void one_that_is_closed_while_it_is_busy_comes_to_an_end() throws Exception {
        var log = new OutOfReach(new AtomicLong());
        var took = new CountDownLatch(1);
        var thread = new CompletableFuture<Thread>();
        var follower = Follower.of(
                log,
                wakeUp -> {
                    appended.add(wakeUp);
                    return () -> {};
                },
                _ -> {
                    thread.complete(Thread.currentThread());
                    took.countDown();
                });
        try {
            log.reached().set(20_000);
            appended.forEach(Runnable::run);
            took.await();

            follower.close();

            assertThat(thread.join().join(Duration.ofSeconds(20))).isTrue();
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

    /// A log that reports events but returns none.
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

    @Override
    public LogId logId() {
        return new LogId("reached");
    }
    }
}
