package com.gyroscops.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Exactly;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class StoreLogTest {

    private static final StreamId STREAM = new StreamId("Ticket", "a");
    private static final AppendRequest REQUEST = new AppendRequest(List.of(), List.of());

    private final Logger logger = (Logger) LoggerFactory.getLogger(EventAppender.class);
    private final Level before = logger.getLevel();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final StoreLog log = new StoreLog();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.DEBUG);
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(lines);
        logger.setLevel(before);
    }

    @Test
    void an_append_says_how_many_events_were_inserted() {
        var two = AppendRequest.to(STREAM, new Exactly(0), List.of(event(1), event(2)));

        log.appended(two, new AppendOutcome.Appended(Map.of(STREAM, 2L), 2));

        assertLine(Level.DEBUG, "Bulk events inserted", Map.of("count", 2, "position", 2L));
    }

    @Test
    void a_conflict_says_what_was_expected_and_what_was_found() {
        log.appended(REQUEST, new AppendOutcome.Conflict(STREAM, new Exactly(41), 0));

        assertLine(
                Level.INFO,
                "Failed to append events",
                Map.of("stream", STREAM, "expected", new Exactly(41), "actual", 0L));
    }

    @Test
    void a_full_store_says_how_full_it_is() {
        log.appended(REQUEST, new AppendOutcome.StoreFull(9, 10));

        assertLine(Level.INFO, "Failed to append events", Map.of("bytes", 9L, "limit", 10L));
    }

    @Test
    void an_event_id_that_is_used_again_is_a_warning() {
        var id = new EventId(new UUID(0, 1));

        log.appended(REQUEST, new AppendOutcome.EventIdReused(id));

        assertLine(Level.WARN, "Failed to append events", Map.of("eventId", id));
    }

    @Test
    void a_broken_store_is_an_error_with_its_cause() {
        log.failed(REQUEST, new IllegalStateException("disk on fire"));

        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.ERROR);
            assertThat(line.getThrowableProxy().getMessage()).isEqualTo("disk on fire");
        });
    }

    private static NewEvent event(int number) {
        var message = MessageId.of("message");
        return new NewEvent(
                new EventId(new UUID(0, number)),
                new EventType("TicketClosed", 1),
                "closed",
                new EventMetadata(message, message, message, "acme", "ada"));
    }

    private void assertLine(Level level, String message, Map<String, Object> fields) {
        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(level);
            assertThat(line.getMessage()).isEqualTo(message);
            assertThat(line.getKeyValuePairs().stream().collect(Collectors.toMap(pair -> pair.key, pair -> pair.value)))
                    .isEqualTo(fields);
        });
    }
}
