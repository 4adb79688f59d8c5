package com.gyroscops.bootstrap.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Random histories in which activations are requested, paid and taken back, while people act in between and the
/// process ends and starts again. `-Dseeds=10000` plays more of them, `-Dseed=42` one alone.
class ActivationSimulationTest {

    private static final int SEEDS = Integer.getInteger("seeds", 300);
    private static final Optional<Long> SEED = Optional.ofNullable(Long.getLong("seed"));

    @Test
    void every_activation_ends_in_one_of_three_ways_and_leaves_nothing_behind() {
        seeds().forEach(seed -> assertThat(Simulation.problems(seed, Fault.NONE))
                .as(() -> "seed " + seed + ", again with -Dseed=" + seed + ": " + History.of(seed))
                .isEmpty());
    }

    @Test
    void a_seed_determines_its_history() {
        assertThat(History.of(7)).isEqualTo(History.of(7)).isNotEqualTo(History.of(8));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_planted_fault_is_found(Fault fault) {
        assertThat(LongStream.rangeClosed(1, 3_000)
                        .filter(seed -> !Simulation.problems(seed, fault).isEmpty())
                        .findFirst())
                .isPresent();
    }

    private static LongStream seeds() {
        return SEED.map(LongStream::of).orElseGet(() -> LongStream.rangeClosed(1, SEEDS));
    }
}
