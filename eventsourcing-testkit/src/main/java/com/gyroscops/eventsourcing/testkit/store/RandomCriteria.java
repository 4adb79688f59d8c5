package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.Tag;
import com.gyroscops.eventsourcing.search.EventCriteria;
import com.gyroscops.eventsourcing.search.EventField;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.QueryItem;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Random searches, with values that match some events.
final class RandomCriteria {

    private static final String UUID = "0198c0de-00ff-7000-8000-9abcdef00001";

    private static final Map<EventField, List<String>> VALUES = Map.of(
            EventField.AGGREGATE_TYPE, List.of("Ticket", "Invoice", "Nothing"),
            EventField.AGGREGATE_ID, List.of("a", "b", "c", "0", "nothing"),
            EventField.TYPE, List.of("TicketClosed", "TicketCancelled", "TicketMerged", "TicketLost"),
            EventField.CORRELATION_ID, List.of("0", "", "00", "1e3", "1000", "x", UUID, UUID.toUpperCase(Locale.ROOT)),
            EventField.CAUSATION_ID, List.of("0", "", "cause", UUID),
            EventField.COMMAND_ID, List.of("0", "", "cause", "command", UUID),
            EventField.ORGANIZATION_ID, List.of("acme", "globex", "Acme"),
            EventField.USER_ID, List.of("ada", "bob", "eve"));

    private static final List<EventField> FIELDS = List.of(EventField.values());

    private final RandomGenerator random;
    private final EventReader reader;

    RandomCriteria(RandomGenerator random, EventReader reader) {
        this.random = random;
        this.reader = reader;
    }

    EventCriteria next() {
        var anyOf = new HashMap<EventField, Set<String>>();
        for (var i = random.nextInt(4); i > 0; i--) {
            var field = FIELDS.get(random.nextInt(FIELDS.size()));
            var values = new HashSet<String>();
            for (var j = random.nextInt(10) == 0 ? 0 : random.nextInt(1, 4); j > 0; j--) {
                values.add(value(field));
            }
            anyOf.put(field, values);
        }
        return new EventCriteria(anyOf, random.nextInt(4) == 0 ? tags() : Set.of(), time(), time());
    }

    /// The events of one or two items, or everything.
    BoundaryQuery nextQuery() {
        return random.nextInt(10) == 0
                ? BoundaryQuery.everything()
                : BoundaryQuery.anyOf(
                        Stream.generate(this::item).limit(random.nextInt(1, 3)).toList());
    }

    private QueryItem item() {
        var types = Set.of(value(EventField.TYPE));
        return switch (random.nextInt(3)) {
            case 0 -> QueryItem.ofTypes(types);
            case 1 -> QueryItem.tagged(tags());
            default -> QueryItem.of(types, tags());
        };
    }

    private Set<Tag> tags() {
        var ticket = new Tag("ticket", id());
        return random.nextInt(3) == 0 ? Set.of(ticket, new Tag("duplicate", id())) : Set.of(ticket);
    }

    /// The id of a ticket, often that of a stream.
    String id() {
        return value(EventField.AGGREGATE_ID);
    }

    EventMetadata metadata() {
        return new EventMetadata(
                MessageId.of(value(EventField.CORRELATION_ID)),
                MessageId.of(value(EventField.CAUSATION_ID)),
                MessageId.of(value(EventField.COMMAND_ID)),
                value(EventField.ORGANIZATION_ID),
                value(EventField.USER_ID));
    }

    private String value(EventField field) {
        var values = VALUES.getOrDefault(field, List.of());
        return values.get(random.nextInt(values.size()));
    }

    /// Usually none, otherwise the time of an event or a random time.
    private Optional<Instant> time() {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.of(TestClock.START.plus(Duration.ofMillis(random.nextLong(-10_000, 11_000_000_000L))));
            case 1 ->
                reader.readAll(random.nextLong(0, reader.head() + 1), 1).stream()
                        .map(RecordedEvent::timestamp)
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
