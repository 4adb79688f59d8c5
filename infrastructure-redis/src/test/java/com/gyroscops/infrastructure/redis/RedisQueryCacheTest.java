package com.gyroscops.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.eventsourcing.testkit.answers.QueryCacheContract;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RedisQueryCacheTest extends QueryCacheContract {

    private static TestRedis redis;

    private final List<RedisAdapters.Answers> open = new ArrayList<>();

    @BeforeAll
    static void start() {
        redis = new TestRedis();
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @Override
    protected QueryCache newCache() {
        redis.raw(commands -> commands.flushall());
        open.add(redis.answers());
        return open.getFirst().cache();
    }

    @AfterEach
    void disconnect() {
        open.forEach(answers -> answers.connection().close());
    }

    @Test
    void an_answer_stands_under_a_digest_for_at_most_300_seconds() {
        var cache = open.getFirst().cache();
        cache.remember(Samples.KEY, Samples.ANSWER);
        assertThat(cache.find(Samples.KEY)).isPresent();

        var keys = redis.raw(commands -> commands.keys("*"));
        assertThat(keys).singleElement().asString().matches("event_search:[0-9a-f]{64}");
        long left = redis.raw(commands -> commands.pttl(keys.getFirst()));
        assertThat(left).isBetween(1L, 300_000L);
    }
}
