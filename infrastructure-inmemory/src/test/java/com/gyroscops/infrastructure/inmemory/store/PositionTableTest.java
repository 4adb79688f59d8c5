package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import com.gyroscops.infrastructure.inmemory.memory.MemoryBudget;
import java.util.HashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTableTest {

    /// So few that many keys share a hash.
    private static final int HASHES = 50;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_key_leads_to_its_number_and_no_other_does(long seed) {
        var random = new SplittableRandom(seed);
        var table = new PositionTable(new Account());
        var numbers = new HashMap<Integer, Integer>();
        for (var i = 0; i < 3_000; i++) {
            var key = random.nextInt(1, 2_000);
            var former = numbers.get(key);
            if (former == null) {
                table.add(hash(key), key);
                numbers.put(key, key);
            } else if (former > 0) {
                table.replace(hash(key), former, -key);
                numbers.put(key, -key);
            }
            var asked = random.nextInt(1, 2_000);
            assertThat(find(table, asked))
                    .as("seed %d, step %d, key %d", seed, i, asked)
                    .isEqualTo(numbers.getOrDefault(asked, PositionTable.NOTHING));
        }
        assertThat(table.size()).isEqualTo(numbers.size());
    }

    @Test
    void what_is_dropped_is_not_found_and_all_else_is() {
        var table = new PositionTable(new Account());
        for (var key = 1; key <= 1_000; key++) {
            table.add(hash(key), key);
        }

        assertThat(table.retain(number -> number <= 700, PositionTableTest::hash))
                .isEqualTo(300);

        for (var key = 1; key <= 1_000; key++) {
            assertThat(find(table, key)).isEqualTo(key <= 700 ? key : PositionTable.NOTHING);
        }
        assertThat(table.retain(_ -> true, PositionTableTest::hash)).isZero();
    }

    @Test
    void a_number_that_was_added_for_another_key_is_dropped() {
        var table = new PositionTable(new Account());
        table.add(hash(1), 1);
        table.add(hash(7) + (1L << 40), 1);

        assertThat(table.retain(_ -> true, PositionTableTest::hash)).isEqualTo(1);
        assertThat(find(table, 1)).isEqualTo(1);
    }

    @Test
    void it_says_what_its_slots_occupy_and_its_account_is_told_of_the_same() {
        var account = new Account();
        var memory = new MemoryBudget(() -> Long.MAX_VALUE, () -> 0);
        memory.count(account);
        var table = new PositionTable(account);
        var empty = table.bytes();
        var counted = memory.bytes();

        for (var key = 1; key <= 1_000; key++) {
            table.add(hash(key), key);
        }

        // At most three quarters full, and more than half of that since it doubled.
        assertThat(table.bytes()).isBetween(8 * 1_000 * 4L / 3, 8 * 1_000 * 8L / 3);
        assertThat(memory.bytes() - counted).isEqualTo(table.bytes() - empty);
    }

    private static int find(PositionTable table, int key) {
        return table.find(hash(key), number -> Math.abs(number) == key);
    }

    private static long hash(int number) {
        return (long) (Math.abs(number) % HASHES) << Integer.SIZE;
    }
}
