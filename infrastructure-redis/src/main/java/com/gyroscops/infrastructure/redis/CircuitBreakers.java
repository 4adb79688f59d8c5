package com.gyroscops.infrastructure.redis;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.lettuce.core.RedisCommandExecutionException;
import java.time.Duration;

/// When a Redis counts as failing: five calls or more of the last ten did not come back in time, or at all.
final class CircuitBreakers {

    private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom()
            .slidingWindowSize(10)
            .minimumNumberOfCalls(5)
            .failureRateThreshold(50)
            .waitDurationInOpenState(Duration.ofSeconds(1))
            .automaticTransitionFromOpenToHalfOpenEnabled(true)
            .permittedNumberOfCallsInHalfOpenState(2)
            .ignoreException(CircuitBreakers::isAboutOneKey)
            .build();

    private CircuitBreakers() {}

    static CircuitBreaker newBreaker() {
        return CircuitBreaker.of("redis", CONFIG);
    }

    private static boolean isAboutOneKey(Throwable problem) {
        return problem instanceof RedisCommandExecutionException refused
                && String.valueOf(refused.getMessage()).startsWith("WRONGTYPE");
    }
}
