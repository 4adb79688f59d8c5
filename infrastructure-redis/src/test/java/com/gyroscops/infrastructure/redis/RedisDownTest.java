package com.gyroscops.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RedisDownTest {

    @Test
    void a_redis_that_is_not_there_is_down_and_no_reason_to_wait() {
        var answers = RedisAdapters.answers("redis://127.0.0.1:1", () -> {});
        try (var _ = answers.connection()) {
            assertThat(answers.cache().levels())
                    .containsExactly(new LevelStatus("redis", "L2", LevelStatus.State.DOWN, Optional.empty()));
            assertThatThrownBy(() -> answers.cache().find(Samples.KEY)).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void a_redis_that_comes_back_is_used_again() {
        try (var redis = new TestRedis()) {
            var answers = redis.answers();
            try (var _ = answers.connection()) {
                redis.kill();
                TestRedis.awaitDown(answers.cache());
                assertThatThrownBy(() -> answers.cache().find(Samples.KEY)).isInstanceOf(RuntimeException.class);

                redis.revive();
                TestRedis.awaitUp(answers.cache());
                rememberUntilFound(answers.cache());
            }
        }
    }

    @Test
    void one_that_starts_later_is_found() {
        try (var redis = new TestRedis()) {
            redis.kill();
            var answers = RedisAdapters.answers(redis.uri(), TestRedis.LONG, () -> {});
            try (var _ = answers.connection()) {
                redis.revive();
                TestRedis.awaitUp(answers.cache());

                rememberUntilFound(answers.cache());
            }
        }
    }

    @Test
    void an_answer_that_could_not_be_written_is_counted() {
        try (var redis = new TestRedis()) {
            var answers = redis.answers();
            try (var _ = answers.connection()) {
                redis.kill();
                TestRedis.awaitDown(answers.cache());
                answers.cache().remember(Samples.KEY, Samples.ANSWER);

                TestRedis.until(() -> redis.lost.get() > 0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "http://localhost:6379", "redis://", "redis://local host", "redis://h:x"})
    void what_is_no_address_is_said_to_be_none(String uri) {
        assertThat(RedisAdapters.isAddress(uri)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis://localhost", "redis://:secret@127.0.0.1:6380/1", "rediss://user:p%40ss@cache:6379"})
    void an_address_is_said_to_be_one(String uri) {
        assertThat(RedisAdapters.isAddress(uri)).isTrue();
    }

    /// Retries until the circuit breaker has closed.
    private static void rememberUntilFound(QueryCache cache) {
        TestRedis.until(() -> isFound(cache));
    }

    private static boolean isFound(QueryCache cache) {
        try {
            cache.remember(Samples.KEY, Samples.ANSWER);
            return cache.find(Samples.KEY).equals(Optional.of(Samples.ANSWER));
        } catch (RuntimeException notYet) {
            return false;
        }
    }
}
