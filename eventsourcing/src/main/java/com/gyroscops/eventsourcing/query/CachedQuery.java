package com.gyroscops.eventsourcing.query;

import com.gyroscops.eventsourcing.query.cache.CacheKey;
import com.gyroscops.eventsourcing.query.cache.CacheMeter.Source;
import com.gyroscops.eventsourcing.query.cache.CachedAnswer;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import io.vavr.control.Either;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Returns a cached result until an event is appended that could change it, and for at most [CachedAnswer#LIFETIME].
///
/// A result that is still valid is as recent as the log at the time of the check, so it is never stale, even under
/// concurrent appends, loads and lookups.
record CachedQuery<Q extends Cacheable<A>, A>(
        QueryGateway<Q, A> next,
        QueryCaching caching,
        ReadPosition log,
        SingleFlight<CacheKey<A>, Either<ReadModelBehind, Answer<A>>> flights)
        implements QueryGateway<Q, A> {

    /// The distance in events from which a valid result is stored again with its new position, so that the next check
    /// stays cheap without a write on every hit.
    static final long REFRESH_DISTANCE = 100;

    private static final Logger LOG = LoggerFactory.getLogger(CachedQuery.class);

    private record Asked<Q extends Cacheable<A>, A>(
            QueryEnvelope<Q> envelope, CacheKey<A> key, long head, long endedLoads) {

        String kind() {
            return envelope.query().getClass().getSimpleName();
        }
    }

    @Override
    public Either<ReadModelBehind, Answer<A>> ask(QueryEnvelope<Q> envelope) {
        var asked = asked(envelope);
        if (envelope.atLeast().orElse(0L) > asked.head()) {
            return executed(envelope);
        }
        return remembered(asked).orElseGet(() -> shared(asked));
    }

    private Asked<Q, A> asked(QueryEnvelope<Q> envelope) {
        var query = envelope.query();
        var key = CacheKey.of(query.canonical(), query.answerType(), envelope.organization(), caching.log());
        return new Asked<>(envelope, key, log.reached(), flights.ended());
    }

    private Optional<Either<ReadModelBehind, Answer<A>>> remembered(Asked<Q, A> asked) {
        return caching.cache()
                .find(asked.key())
                .filter(found -> !found.isExpiredAt(caching.clock().instant()))
                .flatMap(found -> checked(found, asked))
                .map(Either::right);
    }

    private Optional<Answer<A>> checked(CachedAnswer<A> found, Asked<Q, A> asked) {
        if (!holds(found.value(), found.position(), asked)) {
            caching.meter().invalidated(asked.kind());
            return Optional.empty();
        }
        var position = Math.max(found.position(), asked.head());
        if (position - found.position() >= REFRESH_DISTANCE) {
            caching.cache().remember(asked.key(), found.at(position));
        }
        LOG.atDebug().addKeyValue("query", asked.kind()).log("Query served from cache");
        caching.meter().answered(asked.kind(), Source.CACHE);
        return Optional.of(new Answer<>(found.value(), position));
    }

    /// Whether the result at `position` was still valid when the head was read.
    private boolean holds(A value, long position, Asked<Q, A> asked) {
        var query = asked.envelope().query();
        var since = new EventPageRequest(Direction.FORWARDS, Optional.of(position), 1);
        return position >= asked.head()
                || query.isFinal(value)
                || caching.search().search(query.changedBy(), since).events().isEmpty();
    }

    /// The result from the log, loaded once for all concurrent callers. A load that began before this call may be too
    /// old; one that begins afterwards is not.
    private Either<ReadModelBehind, Answer<A>> shared(Asked<Q, A> asked) {
        var answer = flights.share(
                asked.key(),
                () -> wasLoadedMeanwhile(asked) ? remembered(asked).orElseGet(() -> read(asked)) : read(asked));
        return answer.fold(
                _ -> executed(asked.envelope()),
                read -> holds(read.value(), read.position(), asked)
                        ? Either.right(new Answer<>(read.value(), Math.max(read.position(), asked.head())))
                        : ask(asked.envelope()));
    }

    /// Whether a result was stored between the lookup and the start of this load.
    private boolean wasLoadedMeanwhile(Asked<Q, A> asked) {
        return flights.ended() != asked.endedLoads();
    }

    private Either<ReadModelBehind, Answer<A>> read(Asked<Q, A> asked) {
        var now = caching.clock().instant();
        return executed(asked.envelope()).peek(answer -> {
            caching.meter().answered(asked.kind(), Source.LOG);
            caching.cache().remember(asked.key(), new CachedAnswer<>(answer.value(), answer.position(), now));
        });
    }

    private Either<ReadModelBehind, Answer<A>> executed(QueryEnvelope<Q> envelope) {
        var query = envelope.query();
        return next.ask(envelope)
                .peek(answer -> LOG.atInfo()
                        .addKeyValue("query", query.getClass().getSimpleName())
                        .addKeyValue("results", query.results(answer.value()))
                        .log("Query executed"));
    }
}
