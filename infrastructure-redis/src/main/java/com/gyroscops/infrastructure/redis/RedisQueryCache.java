package com.gyroscops.infrastructure.redis;

import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import com.gyroscops.eventsourcing.query.cache.LevelStatus;
import com.gyroscops.eventsourcing.query.cache.QueryCache;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.lettuce.core.SetArgs;
import java.util.List;
import java.util.Optional;

/// A cache of results in Redis, with a lifetime of 300 seconds. A failing Redis is not called for a while; an invalid
/// entry does not count as a failure.
final class RedisQueryCache implements QueryCache {

    private static final String PREFIX = "event_search:";
    private static final AnswerCodec CODEC = new AnswerCodec();

    private final RedisConnection link;
    private final Runnable lost;
    private final CircuitBreaker breaker = CircuitBreakers.newBreaker();

    /// @param lost called when a result could not be written
    RedisQueryCache(RedisConnection link, Runnable lost) {
        this.link = link;
        this.lost = lost;
    }

    /// @throws RuntimeException when Redis fails, or the entry is not a valid result for this key
    @Override
    public <A> Optional<CachedAnswer<A>> find(CacheKey<A> key) {
        var digest = Sha256.of(key);
        return breaker.executeSupplier(
                        () -> Optional.ofNullable(link.connection().sync().get(PREFIX + digest)))
                .map(json -> CODEC.read(json, digest, key.type()));
    }

    @Override
    public <A> void remember(CacheKey<A> key, CachedAnswer<A> answer) {
        var digest = Sha256.of(key);
        var json = CODEC.write(answer, digest);
        var _ = breaker.executeCompletionStage(() -> link.connection()
                        .async()
                        .set(PREFIX + digest, json, SetArgs.Builder.px(CachedAnswer.LIFETIME.toMillis())))
                .whenComplete((_, problem) -> {
                    if (problem != null) {
                        lost.run();
                    }
                });
    }

    @Override
    public List<LevelStatus> levels() {
        var up = link.isUp() && breaker.getState() != CircuitBreaker.State.OPEN;
        return List.of(
                new LevelStatus("redis", "L2", up ? LevelStatus.State.UP : LevelStatus.State.DOWN, Optional.empty()));
    }
}
