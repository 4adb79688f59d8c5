package com.gyroscops.eventsourcing.testkit.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// [RandomWalk] finds planted failures and reports the steps that cause them.
class RandomWalkTest {

    private static final RandomWalk<Integer> DIGITS = new RandomWalk<>(20, 50, random -> random.nextInt(10));

    @Test
    void a_property_that_holds_passes() {
        assertThatCode(() -> DIGITS.check(walk -> assertThat(walk).allMatch(digit -> digit < 10)))
                .doesNotThrowAnyException();
    }

    @Test
    void every_seed_is_walked_in_full() {
        var walked = new ArrayList<List<Integer>>();
        DIGITS.check(walked::add);
        assertThat(walked).hasSize(20).doesNotHaveDuplicates().allMatch(walk -> walk.size() == 50);
        assertThat(DIGITS.walks()).isEqualTo(walked);
    }

    @Test
    void a_failure_is_shrunk_to_the_steps_that_matter() {
        assertThatThrownBy(() -> DIGITS.check(RandomWalkTest::noSevenBeforeAThree))
                .isInstanceOf(AssertionError.class)
                .hasMessage("seed 0 fails after 2 steps:\n  7\n  3")
                .hasRootCauseMessage("a seven before a three");
    }

    @Test
    void a_failure_that_takes_many_steps_keeps_them_all() {
        assertThatThrownBy(() -> DIGITS.check(walk -> assertThat(sum(walk)).isLessThan(40)))
                .message()
                .satisfies(message -> {
                    var steps = message.lines()
                            .skip(1)
                            .map(line -> Integer.valueOf(line.strip()))
                            .toList();
                    assertThat(sum(steps)).isGreaterThanOrEqualTo(40);
                    assertThat(steps).allMatch(step -> sum(steps) - step < 40);
                });
    }

    @Test
    void an_exception_is_a_failure_too() {
        assertThatThrownBy(() -> DIGITS.check(walk -> walk.forEach(digit -> Math.floorDiv(1, digit))))
                .hasMessage("seed 0 fails after 1 steps:\n  0")
                .hasCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_failure_of_no_steps_is_reported() {
        assertThatThrownBy(() -> DIGITS.check(_ -> {
                    throw new IllegalStateException("always");
                }))
                .hasMessageStartingWith("seed 0 fails after 0 steps");
    }

    @Test
    void only_the_seed_that_fails_is_named() {
        var rare = DIGITS.walks().toList().get(13);
        assertThatThrownBy(() -> DIGITS.check(walk -> assertThat(walk).isNotEqualTo(rare)))
                .hasMessageStartingWith("seed 13 fails after 50 steps");
    }

    private static void noSevenBeforeAThree(List<Integer> walk) {
        var seven = walk.indexOf(7);
        if (seven >= 0 && walk.lastIndexOf(3) > seven) {
            throw new AssertionError("a seven before a three");
        }
    }

    private static int sum(List<Integer> walk) {
        return walk.stream().mapToInt(Integer::intValue).sum();
    }
}
