package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PositionSetTest {

    @Test
    void an_empty_set_has_nothing_below_any_position() {
        var set = new PositionSet(new Account());

        assertThat(set.below(1)).isZero();
        assertThat(set.below(Integer.MAX_VALUE)).isZero();
    }

    @Test
    void edges_of_words_on_every_level_are_kept_apart() {
        var set = new PositionSet(new Account());
        var positions = new int[] {1, 63, 64, 65, 4_095, 4_096, 262_143, 262_144, 16_777_216};
        for (int position : positions) {
            set.add(position);
        }

        var found = set.below(Integer.MAX_VALUE);
        for (var i = positions.length - 1; i >= 0; i--) {
            assertThat(found).isEqualTo(positions[i]);
            found = set.below(found);
        }
        assertThat(found).isZero();
    }

    @Test
    void it_finds_what_a_sorted_set_finds() {
        for (var seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var set = new PositionSet(new Account());
            var model = new TreeSet<Integer>();
            for (var step = 0; step < 2_000; step++) {
                var position = random.nextInt(1, 1 + random.nextInt(1, 1_000_000));
                if (model.remove(position)) {
                    set.remove(position);
                } else {
                    set.add(position);
                    model.add(position);
                }
                if (random.nextInt(3) == 0) {
                    set.remove(model.first());
                    model.remove(model.first());
                }
                var end = random.nextInt(1, 1_200_000);
                var lower = model.lower(end);
                assertThat(set.below(end)).as("seed %d, step %d", seed, step).isEqualTo(lower == null ? 0 : lower);
            }
        }
    }
}
