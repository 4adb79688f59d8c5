package com.gyroscops.eventsourcing.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.testing.Await;
import com.gyroscops.eventsourcing.testing.CacheTestBench;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SingleFlightTest {

    private static final int ASKERS = 16;

    private final CacheTestBench desk = new CacheTestBench();

    @Test
    void of_many_who_ask_the_same_at_once_one_reads_the_log() throws Exception {
        desk.append("a");
        var askers = new ConcurrentLinkedQueue<Thread>();
        // The load lasts while others can still join. A caller that loads as well is detected below.
        desk.afterReading(() -> Await.holds(() -> desk.executed() > 1 || allOthersWait(askers)));

        var answers = atOnce(() -> {
            askers.add(Thread.currentThread());
            return desk.ask("a");
        });

        assertThat(answers).containsOnly(new Answer<>(1L, 1));
        assertThat(desk.executed()).isEqualTo(1);
    }

    @Test
    void one_who_asks_after_an_append_is_not_content_with_a_load_from_before() throws Exception {
        var reading = new CountDownLatch(1);
        var appended = new CountDownLatch(1);
        desk.afterReading(() -> {
            reading.countDown();
            await(appended);
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var early = threads.submit(() -> desk.ask("a"));
            await(reading);
            desk.append("a");
            var late = threads.submit(() -> desk.ask("a"));
            appended.countDown();

            assertThat(early.get()).isEqualTo(new Answer<>(0L, 0));
            assertThat(late.get()).isEqualTo(new Answer<>(1L, 1));
        }
    }

    @Test
    void a_load_that_fails_fails_for_all_who_wait_and_is_tried_again_by_the_next() {
        var flights = new SingleFlight<String, String>();
        var boarded = new CountDownLatch(1);
        var failed = CompletableFuture.supplyAsync(() -> flights.share("key", () -> {
            boarded.countDown();
            return stopHere("the loader");
        }));
        await(boarded);

        assertThat(failed.handle((_, problem) -> String.valueOf(problem.getMessage()))
                        .join())
                .contains("the loader");
        assertThat(flights.share("key", () -> "next")).isEqualTo("next");
        assertThat(flights.ended()).isEqualTo(2);
    }

    @Test
    void those_who_wait_get_the_exception_itself() throws Exception {
        var flights = new SingleFlight<String, String>();
        var boarded = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var loader = threads.submit(() -> flights.share("key", () -> {
                boarded.countDown();
                await(leave);
                return stopHere("the loader");
            }));
            await(boarded);
            var waiting = new CompletableFuture<Thread>();
            var waiter = threads.submit(() -> {
                waiting.complete(Thread.currentThread());
                return flights.share("key", () -> stopHere("the waiter"));
            });
            // It can only be waiting for this. One that does not wait at all is detected below.
            Await.holds(() -> waiter.isDone() || waiting.join().getState() == Thread.State.WAITING);
            leave.countDown();

            assertThat(List.of(messageOf(loader), messageOf(waiter))).containsOnly("the loader");
        }
    }

    private static boolean allOthersWait(Collection<Thread> askers) {
        var waiting = askers.stream()
                .filter(asker -> asker.getState() == Thread.State.WAITING)
                .count();
        return waiting == ASKERS - 1;
    }

    private static String stopHere(String who) {
        throw new IllegalStateException(who);
    }

    private static String messageOf(Future<?> failed) {
        Await.holds(failed::isDone);
        return String.valueOf(failed.exceptionNow().getMessage());
    }

    private static <T> List<T> atOnce(Callable<T> task) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, ASKERS).mapToObj(_ -> task).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
