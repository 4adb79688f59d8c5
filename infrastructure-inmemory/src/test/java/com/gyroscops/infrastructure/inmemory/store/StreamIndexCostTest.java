package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EventCodec;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventMetadata;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.MessageId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventReader;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.LogId;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.eventsourcing.testkit.ticket.TicketEvent.TicketClosed;
import com.gyroscops.eventsourcing.testkit.ticket.TicketId;
import com.gyroscops.eventsourcing.testkit.ticket.Tickets;
import com.gyroscops.infrastructure.inmemory.InMemoryAdapters;
import com.gyroscops.infrastructure.json.JacksonEventCodec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A page of streams reads as many events in a long log as in a short one. A busy machine does not affect this.
class StreamIndexCostTest {

    private static final int LIMIT = 25;
    private static final EventCodec CODEC = new JacksonEventCodec(Tickets.TYPES, List.of());
    private static final MessageId CAUSE = MessageId.of("c");
    private static final EventMetadata METADATA = new EventMetadata(CAUSE, CAUSE, CAUSE, "acme", "ada");

    @Test
    void a_page_reads_one_event_for_each_stream_on_it_whatever_the_length_of_the_log() {
        assertThat(looks(200)).isEqualTo(LIMIT);
        assertThat(looks(20_000)).isEqualTo(LIMIT);
    }

    @Test
    void it_is_counted_with_its_store_and_takes_less_than_a_byte_an_event() {
        var store = storeOf(20_000);
        store.memory().catchUp();
        var before = store.memory().bytes();

        var streams = InMemoryAdapters.streams(store);
        assertThat(streams.newest(Set.of(), Optional.empty(), 1).last()).hasSize(1);

        assertThat(store.memory().bytes() - before).isBetween(40_000L / 8, 40_000L);
    }

    /// The reads for a page of a log with that many streams.
    private static long looks(int streams) {
        var store = storeOf(streams);
        var reader = new Looks(store.reader());
        var index = new InMemoryStreamIndex(reader, store.feed());
        index.catchUp();
        reader.count = 0;
        assertThat(index.newest(Set.of(), Optional.of(150L + streams), LIMIT).last()).hasSize(LIMIT);
        return reader.count;
    }

    /// A store with streams of two events each.
    private static InMemoryAdapters.Store storeOf(int streams) {
        var store = InMemoryAdapters.store(() -> Instant.EPOCH, 1_000, CODEC);
        for (var round = 0; round < 2; round++) {
            for (var id = 0; id < streams; id++) {
                var event = new NewEvent(
                        new EventId(new UUID(round, id)),
                        new EventType("TicketClosed", 1),
                        new TicketClosed(new TicketId("p"), Optional.empty()),
                        METADATA);
                store.appender()
                        .append(AppendRequest.to(new StreamId("Ticket", "t-" + id), new Any(), List.of(event)));
            }
        }
        return store;
    }

    private static final class Looks implements EventReader {

        private final EventReader reader;
        private long count;

        Looks(EventReader reader) {
            this.reader = reader;
        }

        @Override
        public List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
            count++;
            return reader.readStream(stream, slice);
        }

        @Override
        public Optional<RecordedEvent> lastOf(StreamId stream) {
            count++;
            return reader.lastOf(stream);
        }

        @Override
        public List<RecordedEvent> readAll(long position, int limit) {
            count++;
            return reader.readAll(position, limit);
        }

        @Override
        public Optional<RecordedEvent> findById(EventId id) {
            return reader.findById(id);
        }

        @Override
        public long head() {
            return reader.head();
        }

        @Override
        public LogId logId() {
            return reader.logId();
        }
    }
}
