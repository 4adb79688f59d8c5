package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.search.EventPage;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.StreamSlice;
import com.gyroscops.eventsourcing.testkit.TestClock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoreInvariantsTest {

    private static final StreamId STREAM = new StreamId("Ticket", "p");

    static Stream<ModelEventStore> broken() {
        return Stream.of(
                telling(event -> copy(event, 2 * event.position(), event.revision())),
                telling(event -> copy(event, 1, event.revision())),
                telling(event -> copy(event, event.position(), 2 * event.revision())),
                new Model() {
                    @Override
                    public synchronized long head() {
                        return super.head() + 1;
                    }
                },
                new Model() {
                    @Override
                    public synchronized Optional<RecordedEvent> findById(EventId id) {
                        return Optional.empty();
                    }
                },
                new Model() {
                    @Override
                    public synchronized Optional<RecordedEvent> lastOf(StreamId stream) {
                        return Optional.of(super.readAll(0, 1).getFirst());
                    }
                },
                new Model() {
                    @Override
                    public synchronized List<RecordedEvent> readStream(StreamId stream, StreamSlice slice) {
                        return super.readStream(stream, slice).reversed();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_store_whose_parts_disagree_is_found(ModelEventStore store) {
        fill(store);

        assertThatThrownBy(() -> StoreInvariants.check(StorePorts.of(store))).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_index_that_misses_an_event_is_found() {
        var store = new Model();
        fill(store);
        var ports = new StorePorts(store, store, store, (criteria, page) -> new EventPage(List.of(), Optional.empty()), store);

        assertThatThrownBy(() -> StoreInvariants.check(ports)).hasMessageContaining("AGGREGATE_TYPE = Ticket");
    }

    @Test
    void a_right_store_keeps_them() {
        var store = new Model();
        fill(store);

        StoreInvariants.check(StorePorts.of(store));
    }

    private static void fill(ModelEventStore store) {
        store.append(AppendRequest.to(STREAM, new Any(), new NewEvents().list(3)));
    }

    private static ModelEventStore telling(UnaryOperator<RecordedEvent> told) {
        return new Model() {
            @Override
            public synchronized List<RecordedEvent> readAll(long position, int limit) {
                return super.readAll(position, limit).stream().map(told).toList();
            }
        };
    }

    private static RecordedEvent copy(RecordedEvent event, long position, long revision) {
        return new RecordedEvent(
                event.id(),
                position,
                event.stream(),
                revision,
                event.type(),
                event.data(),
                event.metadata(),
                event.timestamp());
    }

    private static class Model extends ModelEventStore {

        Model() {
            super(new TestClock());
        }
    }
}
