package com.gyroscops.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A long random test of both levels: the cache never changes a result, even when its second level fails.
/// `-Dcache.steps=100000` sets the number of steps; Redis is killed and started again in every 20,000.
class NeverStaleTest {

    private static final int STEPS = Integer.getInteger("cache.steps", 20_000);

    @Test
    @Timeout(240)
    void a_cached_answer_is_the_uncached_one_at_its_position() {
        var seed = 4711L;
        var random = new SplittableRandom(seed);
        try (var redis = new TestRedis();
                var desk = new Desk(redis)) {
            for (var step = 1; step <= STEPS; step++) {
                switch (step % 20_000) {
                    case 7_000 -> redis.kill();
                    case 10_000 -> redis.revive();
                    default -> {}
                }
                switch (random.nextInt(20)) {
                    case 0 -> desk.append(random);
                    case 1 -> desk.tick(random);
                    default -> desk.assertAnswersRight("seed " + seed + ", step " + step, random);
                }
            }

            assertThat(desk.hits()).as("answers from the cache").isGreaterThan(STEPS / 4L);
            assertThat(desk.hitsOf("L2")).as("answers from Redis").isPositive();
            assertThat(desk.invalidations()).isPositive();
        }
    }
}
