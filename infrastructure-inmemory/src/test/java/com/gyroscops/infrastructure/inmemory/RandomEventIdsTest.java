package com.gyroscops.infrastructure.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.EventIds;
import com.gyroscops.eventsourcing.testkit.ids.EventIdsContract;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomEventIdsTest extends EventIdsContract {

    @Override
    protected EventIds newEventIds() {
        return InMemoryAdapters.eventIds();
    }

    @Test
    void an_id_is_a_random_uuid_of_the_standard() {
        assertThat(Stream.generate(newEventIds()::next).limit(1_000)).allSatisfy(id -> {
            assertThat(uuid(id).version()).isEqualTo(4);
            assertThat(uuid(id).variant()).isEqualTo(2);
        });
    }

    @Test
    void every_other_bit_is_as_often_set_as_not() {
        var set = new int[128];
        Stream.generate(newEventIds()::next).limit(4_096).forEach(id -> count(id, set));

        // Six bits are fixed by the version of UUIDs. Each of the others is set 2048 times, within eight standard
        // deviations.
        assertThat(IntStream.of(set).filter(times -> times > 1_792 && times < 2_304).count())
                .isEqualTo(122);
    }

    private static UUID uuid(EventId id) {
        return UUID.fromString(id.toString());
    }

    private static void count(EventId id, int[] set) {
        for (var bit = 0; bit < 64; bit++) {
            set[bit] += (int) ((id.high() >>> bit) & 1);
            set[64 + bit] += (int) ((id.low() >>> bit) & 1);
        }
    }
}
