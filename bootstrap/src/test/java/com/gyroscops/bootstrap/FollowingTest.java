package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.Http.Answer;
import com.gyroscops.eventsourcing.store.EventReader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FollowingTest {

    private static final int CLIENTS = 200;

    @Test
    void of_events_that_are_appended_at_once_none_is_passed_over_and_none_counts_twice() throws Exception {
        try (var running = new Running();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = new CountDownLatch(1);
            var clients = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return running.http.post(
                                "/api/payments/p" + i + "/process", "{\"amount\":\"1.00\",\"currency\":\"EUR\"}");
                    }))
                    .toList();
            start.countDown();
            for (Future<Answer> client : clients) {
                assertThat(client.get().status()).isEqualTo(201);
            }

            var head = running.part(EventReader.class).head();
            assertThat(head).isEqualTo(CLIENTS);
            var counters = running.http.get("/api/counters?atLeast=" + head).json();
            assertThat(counters.at("/items/0/count").asLong()).isEqualTo(head);
            var summary =
                    running.http.get("/api/payment-summary?atLeast=" + head).json();
            assertThat(summary.at("/items/0/count").asLong()).isEqualTo(head);
            assertThat(summary.at("/items/0/amount/amount").asString()).isEqualTo("200.00");
        }
    }
}
