package com.gyroscops.infrastructure.redis;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.lettuce.core.RedisCommandExecutionException;
import java.time.Duration;

/// Configures the circuit breaker of Redis, which opens when at least five of the last ten calls fail or are too slow.
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
