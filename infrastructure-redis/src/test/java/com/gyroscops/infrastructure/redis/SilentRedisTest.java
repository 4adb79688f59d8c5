package com.gyroscops.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.lettuce.core.RedisException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A Redis that accepts connections and does not respond: callers wait for the timeout, and after a few calls not at
/// all.
@Timeout(60)
class SilentRedisTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final int MANY = 20;
    private static final Duration FOR_EVER = Duration.ofHours(1);

    @Test
    void one_that_never_answers_does_not_block_callers() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var uri = "redis://127.0.0.1:" + silent.getLocalPort();
            var answers = RedisAdapters.answers(uri, FOR_EVER, () -> {});
            try (var _ = answers.connection();
                    var _ = silent.accept()) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> answers.cache().find(Samples.KEY));
                assertThat(answers.cache().levels().getFirst().state()).isEqualTo(LevelStatus.State.DOWN);
            }
        }
    }

    @Test
    void one_that_falls_silent_is_asked_a_few_times_and_then_left_in_peace() {
        try (var redis = new TestRedis()) {
            var answers = RedisAdapters.answers(redis.uri(), SHORT, redis.lost::incrementAndGet);
            try (var _ = answers.connection()) {
                TestRedis.awaitUp(answers.cache());
                redis.raw(commands -> commands.clientPause(FOR_EVER.toMillis()));

                // On a slow machine it may be called again before the first refusal.
                assertThat(asksBeforeTheFirstRefusal(answers.cache())).isBetween(5, MANY - 1);
            }
        }
    }

    @Test
    void an_answer_that_a_silent_one_does_not_take_is_counted() {
        try (var redis = new TestRedis()) {
            var answers = RedisAdapters.answers(redis.uri(), SHORT, redis.lost::incrementAndGet);
            try (var _ = answers.connection()) {
                TestRedis.awaitUp(answers.cache());
                redis.raw(commands -> commands.clientPause(FOR_EVER.toMillis()));
                answers.cache().remember(Samples.KEY, Samples.ANSWER);

                TestRedis.until(() -> redis.lost.get() > 0);
            }
        }
    }

    private static int asksBeforeTheFirstRefusal(QueryCache cache) {
        for (var asks = 0; asks < MANY; asks++) {
            try {
                assertThat(cache.find(Samples.KEY)).isEmpty();
            } catch (RedisException failed) {
                // The call timed out.
            } catch (CallNotPermittedException refused) {
                return asks;
            }
        }
        return MANY;
    }
}
