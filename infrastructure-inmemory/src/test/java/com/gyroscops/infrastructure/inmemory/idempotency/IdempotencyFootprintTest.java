package com.gyroscops.infrastructure.inmemory.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.domain.shared.Identifier;
import com.gyroscops.eventsourcing.command.CommandFailure;
import com.gyroscops.eventsourcing.command.CommandFailure.Rejected;
import com.gyroscops.eventsourcing.command.Receipt;
import com.gyroscops.eventsourcing.command.Receipt.Emitted;
import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventType;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.infrastructure.inmemory.Heap;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The computed memory of stored outcomes is no less than their actual memory, and not much more.
class IdempotencyFootprintTest {

    private static final EventType TYPE = new EventType("Happened", 1);

    private record Thing(String value) implements Identifier {}

    private record NotThere(Thing thing) {}

    private record Item(int index, CommandFailure<NotThere> failure) {}

    private record Batch(int accepted, List<Item> rejected, long position) {}

    @Test
    void accepted_commands_take_as_many_bytes_as_are_counted() {
        check(20_000, number -> {
            var stream = new StreamId("Thing", UUID.randomUUID().toString());
            var event = new Emitted(new EventId(UUID.randomUUID()), TYPE);
            return Either.<CommandFailure<NotThere>, Receipt>right(
                    new Receipt(stream, 1, number, List.of(event), false));
        });
    }

    @Test
    void refused_commands_take_as_many_bytes_as_are_counted() {
        check(20_000, number -> Either.<CommandFailure<NotThere>, Receipt>left(refused(number)));
    }

    @Test
    void refused_batches_take_as_many_bytes_as_are_counted() {
        check(
                10,
                number -> Either.<CommandFailure<NotThere>, Batch>right(new Batch(
                        0,
                        IntStream.range(0, 2_500)
                                .mapToObj(index -> new Item(index, refused(index)))
                                .toList(),
                        number)));
    }

    private static CommandFailure<NotThere> refused(int number) {
        return new Rejected<>(new NotThere(new Thing("thing-" + number)));
    }

    private static void check(int requests, IntFunction<Object> outcome) {
        var store = new InMemoryIdempotencyStore(requests, 1L << 40, Duration.ofHours(1), System::nanoTime);
        var before = Heap.live();
        IntStream.range(0, requests)
                .forEach(number ->
                        store.once(key(), UUID.randomUUID().toString(), () -> outcome.apply(number), _ -> true));
        var taken = Heap.live() - before;

        // Used after the measurement, so that it is still reachable then.
        assertThat(store.keys()).isEqualTo(requests);
        assertThat((double) store.bytes() / taken).isBetween(1.0, 1.6);
    }

    private static IdempotencyStore.Key key() {
        return new IdempotencyStore.Key(
                "organization-1",
                "user-1",
                UUID.randomUUID().toString());
    }
}
