package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.bootstrap.Http.Answer;
import com.gyroscops.eventsourcing.store.EventReader;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Repeated requests, with room for far fewer idempotency keys than requests.
class RepeatedRequestsTest {

    private static final int KEYS = 100;
    private static final int REQUESTS = 1_000;
    private static final int BATCHES = 40;

    @Test
    void a_request_is_replayed_while_it_is_among_the_last_however_often_others_are_replayed() {
        try (var running = new Running(Map.of("GYROSCOPS_IDEMPOTENCY_KEYS", String.valueOf(KEYS)))) {
            var answers = new ArrayList<Answer>();
            var notReplayed = new ArrayList<Integer>();
            for (var number = 0; number < REQUESTS; number++) {
                answers.add(send(running, number));
                if (number % 50 == 49) {
                    // 50 requests have followed it.
                    notReplayed.addAll(notReplayed(running, List.of(Math.max(0, number - 50)), answers));
                }
            }
            notReplayed.addAll(notReplayed(
                    running, IntStream.range(REQUESTS - KEYS, REQUESTS).boxed().toList(), answers));

            assertThat(notReplayed).isEmpty();
            assertThat(running.part(EventReader.class).head()).isEqualTo(REQUESTS);
            assertThat(running.part(MeterRegistry.class)
                            .get("gyroscops.idempotency.keys")
                            .gauge()
                            .value())
                    .isEqualTo(KEYS);
            // The one before the last is executed again, because its key was evicted.
            assertThat(send(running, REQUESTS - KEYS - 1).header("Idempotency-Replayed"))
                    .isEmpty();
        }
    }

    @Test
    void large_answers_take_no_more_memory_than_there_is_for_them_and_the_newest_is_replayed() {
        var bound = 1_000_000;
        try (var running = new Running(Map.of("GYROSCOPS_IDEMPOTENCY_BYTES", String.valueOf(bound)))) {
            var body = IntStream.range(0, 1_000)
                    .mapToObj(number -> "{'paymentId':'p-" + number + "','amount':'0','currency':'EUR'}")
                    .collect(Collectors.joining(",", "{'atomic':true,'commands':[", "]}"));
            for (var batch = 0; batch < BATCHES; batch++) {
                post(running, "/api/payments/batch", body, "batch-" + batch);
            }

            assertThat(running.part(MeterRegistry.class)
                            .get("gyroscops.idempotency.bytes")
                            .gauge()
                            .value())
                    .isBetween(0.5 * bound, 1.0 * bound);
            var newest = post(running, "/api/payments/batch", body, "batch-" + (BATCHES - 1));
            assertThat(newest.header("Idempotency-Replayed")).isEqualTo("true");
            var oldest = post(running, "/api/payments/batch", body, "batch-0");
            assertThat(oldest.header("Idempotency-Replayed")).isEmpty();
        }
    }

    /// The repeated requests that do not get exactly the first response.
    private static List<Integer> notReplayed(Running running, List<Integer> numbers, List<Answer> first) {
        return numbers.stream()
                .filter(number -> {
                    var again = send(running, number);
                    return !again.header("Idempotency-Replayed").equals("true")
                            || again.status() != first.get(number).status()
                            || !again.response()
                                    .body()
                                    .equals(first.get(number).response().body());
                })
                .toList();
    }

    /// The server generates the payment's id, so that a request that is executed twice creates two payments.
    private static Answer send(Running running, int number) {
        return post(running, "/api/payments", "{'amount':'1.00','currency':'EUR'}", "key-" + number);
    }

    private static Answer post(Running running, String path, String body, String key) {
        return running.http.post(path, body.replace('\'', '"'), "Idempotency-Key", key);
    }
}
