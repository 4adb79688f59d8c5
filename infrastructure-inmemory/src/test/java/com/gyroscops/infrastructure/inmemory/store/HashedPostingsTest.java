package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.store.ReasonTexts;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashedPostingsTest {

    private static final EventType TYPE = new EventType("TicketClosed", 1);

    private final InMemoryEventStore store = new InMemoryEventStore(new TestClock(), new ReasonTexts());
    private long ids;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void each_value_has_its_events_however_many(long seed) {
        var random = new SplittableRandom(seed);
        var values = Stream.generate(() -> id(random)).limit(200).toList();
        for (var i = 0; i < 3_000; i++) {
            // Between one event and some hundred.
            append(values.get(some(random)), values.get(some(random)));
        }

        for (MessageId value : values) {
            assertFound(value);
        }
    }

    @Test
    void values_of_one_hash_are_told_apart() {
        var random = new SplittableRandom();
        var byHash = new HashMap<Integer, MessageId>();
        var one = id(random);
        var other = byHash.put(tag(one), one);
        while (other == null) {
            one = id(random);
            other = byHash.put(tag(one), one);
        }
        for (var i = 0; i < 30; i++) {
            append(one, other);
            append(other, one);
            assertFound(one);
            assertFound(other);
        }
        assertThat(store.optimize().orphans()).isZero();
        assertFound(one);
    }

    private void assertFound(MessageId value) {
        assertFound(EventField.CORRELATION_ID, value, EventMetadata::correlationId);
        assertFound(EventField.CAUSATION_ID, value, EventMetadata::causationId);
    }

    private void assertFound(EventField field, MessageId value, Function<EventMetadata, MessageId> of) {
        var naive = log().stream()
                .filter(event -> of.apply(event.metadata()).equals(value))
                .toList();
        assertThat(find(field, value, Direction.FORWARDS)).isEqualTo(naive);
        assertThat(find(field, value, Direction.BACKWARDS)).isEqualTo(naive.reversed());
    }

    private List<RecordedEvent> find(EventField field, MessageId value, Direction direction) {
        var criteria = EventCriteria.all().with(field, value.value());
        return store.search(criteria, new EventPageRequest(direction, Optional.empty(), 1_000))
                .events();
    }

    private List<RecordedEvent> log() {
        return store.readAll(0, Integer.MAX_VALUE);
    }

    private void append(MessageId correlation, MessageId causation) {
        var metadata =
                new EventMetadata(correlation, causation, causation, "acme", "ada");
        var data = new TicketClosed(new TicketId("p"), Optional.empty());
        var event = new NewEvent(new EventId(0, ++ids), TYPE, data, metadata);
        store.append(AppendRequest.to(FilledStore.stream(1), new Any(), List.of(event)));
    }

    private static int some(RandomGenerator random) {
        return (int) (200 * Math.pow(random.nextDouble(), 4));
    }

    private static int tag(MessageId id) {
        return (int) (SeededHash.of(id) >>> Integer.SIZE);
    }

    private static MessageId id(RandomGenerator random) {
        return new MessageId.Uuid(random.nextLong(), random.nextLong());
    }
}
