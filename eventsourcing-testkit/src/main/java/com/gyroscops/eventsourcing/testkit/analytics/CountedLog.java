package com.gyroscops.eventsourcing.testkit.analytics;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.testkit.TestClock;
import com.gyroscops.eventsourcing.testkit.store.ModelEventStore;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// A log with events for counting, which tests fill.
final class CountedLog {

    static final List<String> TYPES = List.of("TicketClosed", "TicketReopened", "TicketEstimated");
    private static final List<String> ORGANIZATIONS = List.of("acme", "globex", "initech");
    private static final List<String> USERS = List.of("ada", "bob", "eve", "unknown");

    private final TestClock clock = new TestClock();
    private final ModelEventStore store = new ModelEventStore(clock);
    private long count;

    ModelEventStore store() {
        return store;
    }

    /// Appends one event.
    CountedLog with(String time, String type, String organization, String user) {
        return with(Instant.parse(time), List.of(event(type, organization, user)));
    }

    /// Appends events of which only the times matter.
    CountedLog at(String... times) {
        for (String time : times) {
            with(time, "TicketClosed", "acme", "ada");
        }
        return this;
    }

    /// Appends random events, from `start` for about `length`.
    CountedLog some(int events, Instant start, Duration length, RandomGenerator random) {
        var time = start;
        for (var left = events; left > 0; ) {
            var together = new ArrayList<NewEvent>();
            for (var i = random.nextInt(1, 4); i > 0; i--) {
                together.add(event(one(TYPES, random), one(ORGANIZATIONS, random), one(USERS, random)));
            }
            with(time, together);
            left -= together.size();
            time = time.plusMillis(random.nextLong(2 * 2 * length.toMillis() / events + 1));
        }
        return this;
    }

    List<RecordedEvent> events() {
        return store.readAll(0, Integer.MAX_VALUE);
    }

    private CountedLog with(Instant time, List<NewEvent> events) {
        clock.set(time);
        store.append(AppendRequest.to(new StreamId("Ticket", "p"), new Any(), events));
        return this;
    }

    private NewEvent event(String type, String organization, String user) {
        return new NewEvent(
                new EventId(new UUID(0, ++count)),
                new EventType(type, 1),
                new TicketClosed(new TicketId("p"), Optional.empty()),
                new EventMetadata(
                        MessageId.of("c"),
                        MessageId.of("c"),
                        MessageId.of("c"),
                        organization,
                        user));
    }

    private static String one(List<String> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
