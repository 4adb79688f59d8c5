package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedListTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 64, 65, 1_000})
    void positions_are_those_that_were_added_however_far_apart(int widest) {
        var random = new SplittableRandom(widest);
        var list = new PackedList(new Account());
        var model = new ArrayList<Long>();
        var position = 0L;
        for (var i = 0; i < 5_000; i++) {
            position += random.nextInt(1, widest + 1);
            list.add(position);
            list.add(position);
            list.add(Math.max(1, position - 3));
            model.add(position);
            if (i % 1_000 == 77) {
                list.trim();
            }
        }

        assertThat(list.size()).isEqualTo(model.size());
        for (var i = 0; i < model.size(); i++) {
            assertThat(list.at(i)).isEqualTo(model.get(i));
        }
        assertThat(list.countUpTo(model.get(2_047))).isEqualTo(2_048);
    }

    @Test
    void what_lies_close_together_takes_two_bytes() {
        var near = new PackedList(new Account());
        var far = new PackedList(new Account());
        for (var i = 1; i <= 10 * 1_024 + 1; i++) {
            near.add(10L * i);
            far.add(100L * i);
        }
        near.trim();
        far.trim();

        assertThat(near.bytes()).isEqualTo(2 * 10 * 1_024 + 4);
        assertThat(far.bytes()).isEqualTo(4 * (10 * 1_024 + 1));
    }

    @Test
    void a_concurrent_reader_finds_every_position_below_the_size() {
        var list = new PackedList(new Account());
        var count = 2_000_000;
        var writer = CompletableFuture.runAsync(() -> {
            for (var position = 1; position <= count; position++) {
                list.add(position);
            }
        });
        while (!writer.isDone()) {
            var size = list.size();
            for (var index = Math.max(0, size - 3_000); index < size; index++) {
                assertThat(list.at(index) == index + 1L).as("at %d of %d", index, size).isTrue();
            }
        }
        writer.join();
        assertThat(list.size()).isEqualTo(count);
    }
}
