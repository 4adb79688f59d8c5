package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.ExpectedRevision;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import com.gyroscops.eventsourcing.store.ExpectedRevision.NoStream;
import com.gyroscops.eventsourcing.store.ExpectedRevision.StreamExists;
import com.gyroscops.eventsourcing.store.StreamAppend;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketCancelled;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketMerged;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Random appends: to several streams, with all kinds of expectations, with conditions, empty, repeated, and with ids in
/// use.
final class RandomRequests {

    static final List<StreamId> STREAMS = List.of(
            new StreamId("Ticket", "a"),
            new StreamId("Ticket", "b"),
            new StreamId("Ticket", "0"),
            new StreamId("Invoice", "a"),
            new StreamId("Invoice", "c"));

    static final List<String> WORDS = List.of(
            "it", "IT", "refusé", "REFUSE", "été", "ete", "carte", "42", "fraude", "ab", "abc", "d'été", "x\uD83C",
            "x?", "Łódź", "lodz", "カギ", "カキ");

    private final RandomGenerator random;
    private final RandomCriteria criteria;
    private final EventReader reader;
    private final List<AppendRequest> earlier = new ArrayList<>();
    private long ids;

    RandomRequests(RandomGenerator random, RandomCriteria criteria, EventReader reader) {
        this.random = random;
        this.criteria = criteria;
        this.reader = reader;
    }

    AppendRequest next() {
        if (!earlier.isEmpty() && random.nextInt(8) == 0) {
            return again(earlier.get(random.nextInt(earlier.size())));
        }
        var request = fresh();
        earlier.add(request);
        return request;
    }

    /// An id that is probably in the log.
    EventId someId() {
        return NewEvents.id(random.nextLong(1, ids + 2));
    }

    private AppendRequest fresh() {
        var streams = new ArrayList<>(STREAMS);
        Collections.shuffle(streams, Random.from(random));
        var parts = streams.subList(0, random.nextInt(1, 4)).stream()
                .map(this::part)
                .toList();
        var conditions = random.nextInt(5) == 0
                ? List.of(new AppendCondition(
                        criteria.nextQuery(), random.nextLong(Math.max(0, reader.head() - 20), reader.head() + 2)))
                : List.<AppendCondition>of();
        return new AppendRequest(parts, conditions);
    }

    /// A repeated request: unchanged, with other expectations, or with an event added, removed or changed.
    private AppendRequest again(AppendRequest request) {
        var parts = request.streams().stream()
                .map(part -> switch (random.nextInt(5)) {
                    case 0 -> new StreamAppend(part.stream(), expected(part.stream()), part.events());
                    case 1 -> new StreamAppend(part.stream(), part.expected(), changed(part.events()));
                    default -> part;
                })
                .toList();
        return new AppendRequest(parts, request.conditions());
    }

    private List<NewEvent> changed(List<NewEvent> events) {
        var changed = new ArrayList<>(events);
        switch (random.nextInt(4)) {
            case 0 -> changed.add(event());
            case 1 -> changed.addAll(events);
            case 2 -> changed.replaceAll(event -> NewEvents.event(event.id(), event.data(), criteria.metadata()));
            default -> changed.removeIf(_ -> random.nextBoolean());
        }
        return changed;
    }

    private StreamAppend part(StreamId stream) {
        var events = new ArrayList<NewEvent>();
        for (var i = random.nextInt(4); i > 0; i--) {
            events.add(random.nextInt(40) == 0 ? reused() : event());
        }
        return new StreamAppend(stream, expected(stream), events);
    }

    private NewEvent event() {
        var reason = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
        var ticket = new TicketId(criteria.id());
        var data = switch (random.nextInt(3)) {
            case 0 -> new TicketClosed(ticket, Optional.of(reason));
            case 1 -> new TicketCancelled(ticket, Optional.of(reason));
            default -> new TicketMerged(ticket, new TicketId(criteria.id()));
        };
        return NewEvents.event(NewEvents.id(++ids), data, criteria.metadata());
    }

    private NewEvent reused() {
        return NewEvents.event(someId(), NewEvents.failed("again"), criteria.metadata());
    }

    private ExpectedRevision expected(StreamId stream) {
        return switch (random.nextInt(12)) {
            case 0 -> new NoStream();
            case 1 -> new StreamExists();
            case 2 -> new Exactly(random.nextLong(0, 50));
            case 3, 4, 5 -> new Any();
            default ->
                new Exactly(reader.lastOf(stream).map(RecordedEvent::revision).orElse(0L));
        };
    }
}
