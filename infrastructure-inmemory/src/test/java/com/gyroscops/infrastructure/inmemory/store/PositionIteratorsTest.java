package com.gyroscops.infrastructure.inmemory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.search.Direction;
import com.gyroscops.infrastructure.inmemory.memory.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionIteratorsTest {

    /// A list that counts its reads.
    private static final class Counting implements Positions {

        private final Positions list;
        private long looks;

        Counting(Positions list) {
            this.list = list;
        }

        @Override
        public int size() {
            return list.size();
        }

        @Override
        public long at(int index) {
            looks++;
            return list.at(index);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_walk_stops_where_the_naive_one_does(long seed) {
        var random = new SplittableRandom(seed);
        for (var i = 0; i < 2_000; i++) {
            var one = positions(random);
            var other = positions(random);
            var third = positions(random);
            var range = new PositionRange(random.nextInt(1, 120), random.nextInt(80, 300));
            var direction = random.nextBoolean() ? Direction.FORWARDS : Direction.BACKWARDS;
            var walk = PositionIterators.allOf(List.of(
                    walk(one, range, direction),
                    PositionIterators.anyOf(List.of(walk(other, range, direction), walk(third, range, direction))),
                    PositionIterators.over(range, direction)));

            var naive = new ArrayList<>(one.stream()
                    .filter(position -> other.contains(position) || third.contains(position))
                    .filter(position -> range.first() <= position && position <= range.last())
                    .toList());
            assertThat(steps(walk))
                    .as("seed %d, walk %d", seed, i)
                    .isEqualTo(direction == Direction.FORWARDS ? naive : naive.reversed());
        }
    }

    @Test
    void a_short_list_makes_a_long_one_cheap() {
        var all = new PositionList(new Account());
        LongStream.rangeClosed(1, 1_000_000).forEach(all::add);
        var few = PositionList.of(1_000, 500_000, 999_999);
        var range = PositionRange.upTo(1_000_000);
        for (Direction direction : Direction.values()) {
            var counting = new Counting(all);
            var walk = PositionIterators.allOf(List.of(
                    new ListPositionIterator(few, few.indices(range), direction),
                    new ListPositionIterator(counting, all.indices(range), direction)));

            assertThat(steps(walk)).hasSize(3);
            // Galloping search in a million positions takes 40 reads.
            assertThat(counting.looks).isLessThan(4 * 45);
        }
    }

    @Test
    void what_is_near_is_found_soon_however_long_the_list() {
        var list = new PositionList(new Account());
        LongStream.rangeClosed(1, 1_000_000).forEach(list::add);
        var counting = new Counting(list);
        var walk = new ListPositionIterator(counting, list.indices(PositionRange.upTo(1_000_000)), Direction.FORWARDS);
        walk.seek(500_000);
        counting.looks = 0;

        assertThat(walk.seek(500_003)).isEqualTo(500_003);
        assertThat(counting.looks).isLessThan(10);
    }

    private static PositionIterator walk(List<Long> positions, PositionRange range, Direction direction) {
        var list = PositionList.of(positions.stream().mapToInt(Long::intValue).toArray());
        return new ListPositionIterator(list, list.indices(range), direction);
    }

    private static List<Long> steps(PositionIterator walk) {
        var steps = new ArrayList<Long>();
        for (var step = walk.seek(PositionIterator.START); step != PositionIterator.END; step = walk.seek(step + 1)) {
            steps.add(Math.abs(step));
        }
        return steps;
    }

    private static List<Long> positions(RandomGenerator random) {
        var one = random.nextInt(1, 6);
        return LongStream.rangeClosed(1, 200)
                .filter(_ -> random.nextInt(one) == 0)
                .boxed()
                .toList();
    }
}
