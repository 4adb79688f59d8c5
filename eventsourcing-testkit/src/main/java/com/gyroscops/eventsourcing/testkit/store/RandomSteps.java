package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.search.SearchText;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Generates the steps of a random walk.
///
/// It executes the steps on a model of its own, so that they often use valid values: a current revision, an existing
/// cursor, a known id.
final class RandomSteps {

    private final RandomGenerator random;
    private final Walker ahead = Walker.onTheModel();
    private final RandomRequests requests;
    private final RandomCriteria criteria;

    RandomSteps(long seed) {
        this.random = new SplittableRandom(seed);
        this.criteria = new RandomCriteria(random, ahead.store().reader());
        this.requests = new RandomRequests(random, criteria, ahead.store().reader());
    }

    Step next() {
        var step = choose();
        if (step instanceof Step.Append || step instanceof Step.Wait) {
            ahead.take(step);
        }
        return step;
    }

    private Step choose() {
        return switch (random.nextInt(10)) {
            case 0 -> new Step.Wait(Duration.ofNanos(random.nextLong(-5_000_000_000L, 20_000_000_000_000L)));
            case 1, 2, 3 -> new Step.Append(requests.next());
            case 4, 5 -> new Step.ReadStream(stream(), slice());
            case 6 -> random.nextBoolean() ? new Step.ReadLast(stream()) : new Step.Find(requests.someId());
            case 7 ->
                random.nextBoolean()
                        ? new Step.ReadAll(position(), limit())
                        : new Step.ReadBoundary(criteria.nextQuery(), position());
            default -> new Step.Search(query(), page());
        };
    }

    private EventQuery query() {
        var text = random.nextInt(3) == 0
                ? Optional.of(new SearchText(RandomRequests.WORDS.get(random.nextInt(RandomRequests.WORDS.size()))))
                : Optional.<SearchText>empty();
        return new EventQuery(criteria.next(), text, random.nextInt(4) == 0 ? fields() : Map.of());
    }

    private Map<String, Set<String>> fields() {
        var word = RandomRequests.WORDS.get(random.nextInt(RandomRequests.WORDS.size()));
        return random.nextBoolean()
                ? Map.of("ticketId", Set.copyOf(List.of(criteria.id(), criteria.id())))
                : Map.of("reason", Set.of(word + " " + word));
    }

    private StreamId stream() {
        return RandomRequests.STREAMS.get(random.nextInt(RandomRequests.STREAMS.size()));
    }

    private StreamSlice slice() {
        return new StreamSlice(random.nextInt(1, 400), random.nextInt(0, 800), direction(), limit());
    }

    private EventPageRequest page() {
        var beyond = random.nextBoolean() ? Optional.<Long>empty() : Optional.of(position());
        return new EventPageRequest(direction(), beyond, limit());
    }

    private Direction direction() {
        return random.nextBoolean() ? Direction.FORWARDS : Direction.BACKWARDS;
    }

    private int limit() {
        return random.nextInt(50) == 0 ? Integer.MAX_VALUE : random.nextInt(1, 12);
    }

    private long position() {
        return switch (random.nextInt(40)) {
            case 0 -> Long.MAX_VALUE;
            case 1 -> Long.MIN_VALUE;
            default -> random.nextLong(-2, ahead.store().reader().head() + 3);
        };
    }
}
