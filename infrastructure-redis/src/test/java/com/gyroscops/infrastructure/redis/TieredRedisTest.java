package com.gyroscops.infrastructure.redis;

import com.gyroscops.eventsourcing.query.cache.CacheLevels;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import com.gyroscops.eventsourcing.testkit.answers.QueryCacheContract;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;

/// Both levels as one cache.
@Timeout(60)
class TieredRedisTest extends QueryCacheContract {

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
        return CacheLevels.tiered(
                InMemoryAdapters.answers(1_000_000), open.getFirst().cache());
    }

    @AfterEach
    void disconnect() {
        open.forEach(answers -> answers.connection().close());
    }
}
