package com.gyroscops.infrastructure.inmemory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.testkit.documents.Card;
import com.gyroscops.eventsourcing.testkit.documents.Card.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Documents that are added and removed in random order, in so many chunks that some are split and some are merged.
class PartitionTest {

    private static final int POSITIONS = 3_000;

    private final Random random = new Random(42);
    private final Partition<Card> partition = new Partition<>(List.of());
    private final TreeMap<Long, Entry<Card>> expected = new TreeMap<>();

    @Test
    void documents_stay_in_order_while_others_are_added_and_removed() {
        for (var step = 1; step <= 20_000; step++) {
            // Alternates every few thousand steps between more additions and more removals.
            if (random.nextInt(10) < (step / 4_000 % 2 == 0 ? 8 : 3)) {
                add(1 + random.nextInt(POSITIONS));
            } else {
                remove(random.nextInt(POSITIONS));
            }
            if (step % 500 == 0) {
                isAsExpected();
            }
        }
    }

    @Test
    void documents_that_come_in_order_and_go_in_order_leave_nothing() {
        for (var position = 1; position <= POSITIONS; position++) {
            add(position);
        }
        isAsExpected();
        while (!expected.isEmpty()) {
            remove(0);
        }

        assertThat(partition.isEmpty()).isTrue();
        assertThat(partition.after(new Place(0)).hasNext()).isFalse();
    }

    @Test
    void documents_that_come_last_first_are_in_their_order() {
        for (var position = POSITIONS; position > 0; position--) {
            add(position);
        }

        isAsExpected();
    }

    private void add(long position) {
        if (!expected.containsKey(position)) {
            var card = Card.of("t", Column.TODO, "support", position);
            var entry = new Entry<>(card, partition, card.last());
            partition.add(entry);
            expected.put(position, entry);
        }
    }

    private void remove(long atLeast) {
        var next = expected.ceilingEntry(atLeast);
        if (next != null) {
            partition.remove(next.getValue());
            expected.remove(next.getKey());
        }
    }

    private void isAsExpected() {
        assertThat(partition.isEmpty()).isEqualTo(expected.isEmpty());
        for (var after : new long[] {0, random.nextInt(POSITIONS), random.nextInt(POSITIONS), POSITIONS}) {
            var found = new ArrayList<Entry<Card>>();
            partition.after(new Place(after)).forEachRemaining(found::add);
            assertThat(found).as("after %s", after).containsExactlyElementsOf(expected.tailMap(after, false).values());
        }
    }
}
