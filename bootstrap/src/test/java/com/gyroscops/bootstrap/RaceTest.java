package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.Http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Many clients with the same request at the same time, over HTTP.
class RaceTest {

    private static final String HUNDRED_EURO = "{\"amount\":\"100.00\",\"currency\":\"EUR\"}";

    @Test
    void two_hundred_clients_who_process_one_payment_leave_one_event() throws Exception {
        try (var running = new Running()) {
            var answers = race(200, _ -> running.http.post("/api/payments/payment-123/process", HUNDRED_EURO));

            assertThat(countByStatus(answers)).containsOnly("201 x 1", "422 x 199");
            assertThat(answers.stream()
                            .filter(answer -> answer.status() == 422)
                            .map(answer -> answer.json().get("code").asString()))
                    .containsOnly("payment-not-pending");
            assertThat(running.http.get("/api/payments/payment-123/history").json())
                    .hasSize(1);
            assertThat(running.http.get("/api/events").json().get("items")).hasSize(1);
        }
    }

    @Test
    void a_hundred_requests_with_one_idempotency_key_get_one_answer() throws Exception {
        try (var running = new Running()) {
            var answers = race(100, _ -> running.http.post("/api/payments", HUNDRED_EURO, "Idempotency-Key", "key-1"));

            assertThat(answers.stream().map(answer -> answer.response().body()).distinct())
                    .hasSize(1);
            assertThat(countByStatus(answers)).containsExactly("201 x 100");
            assertThat(answers.stream()
                            .filter(answer ->
                                    answer.header("Idempotency-Replayed").equals("true")))
                    .hasSize(99);
            assertThat(running.http.get("/api/events").json().get("items")).hasSize(1);
        }
    }

    @Test
    void of_thirty_clients_who_expect_that_there_is_no_event_one_makes_the_first() throws Exception {
        try (var running = new Running()) {
            var answers = race(
                    30, _ -> running.http.post("/api/payments/payment-123/process", HUNDRED_EURO, "If-Match", "\"0\""));

            assertThat(countByStatus(answers)).containsOnly("201 x 1", "412 x 29");
            assertThat(running.http.get("/api/payments/payment-123/history").json())
                    .hasSize(1);
        }
    }

    private static List<String> countByStatus(List<Answer> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(Answer::status, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " x " + entry.getValue())
                .toList();
    }

    private static List<Answer> race(int clients, IntFunction<Answer> client) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, clients)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return client.apply(i);
                    }))
                    .toList();
            start.countDown();
            var all = new ArrayList<Answer>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
