package com.gyroscops.infrastructure.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two applications with separate logs and the same queries on one Redis: neither gets a result of the other's log.
@Timeout(60)
class TwoProcessesTest {

    private static final int STEPS = 1_500;

    @Test
    void neither_is_answered_from_the_log_of_the_other() {
        var seed = new Random().nextLong();
        var random = new SplittableRandom(seed);
        try (var redis = new TestRedis();
                var one = new Desk(redis);
                var other = new Desk(redis)) {
            for (var step = 1; step <= STEPS; step++) {
                var desk = random.nextBoolean() ? one : other;
                switch (random.nextInt(20)) {
                    case 0 -> desk.append(random);
                    case 1 -> desk.tick(random);
                    default -> desk.assertAnswersRight("seed " + seed + ", step " + step, random);
                }
            }

            assertThat(one.hits()).as("answers from the cache").isPositive();
            assertThat(other.hits()).as("answers from the cache").isPositive();
        }
    }
}
