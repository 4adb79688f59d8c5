package com.gyroscops.eventsourcing.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.policy.PolicyCheckpoint;
import com.gyroscops.eventsourcing.policy.PolicyCheckpoints;
import com.gyroscops.eventsourcing.testkit.Rendezvous;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The contract of [PolicyCheckpoints]. An adapter's test extends it and creates them.
public abstract class PolicyCheckpointsContract {

    private static final String POLICY = "escalations";
    private static final String OTHER = "Escalations";
    private static final int THREADS = 8;
    private static final int POLICIES = 200;

    private PolicyCheckpoints checkpoints;

    /// Creates the checkpoints of a log in which no policy has moved yet.
    protected abstract PolicyCheckpoints newCheckpoints();

    @BeforeEach
    final void open() {
        checkpoints = newCheckpoints();
    }

    @Test
    void a_policy_begins_at_the_beginning_and_moves_to_where_it_is_told() {
        var checkpoint = checkpoints.of(POLICY);
        assertThat(checkpoint.position()).isZero();

        checkpoint.moveTo(5);

        assertThat(checkpoint.position()).isEqualTo(5);
    }

    @Test
    void the_position_outlives_the_runner() {
        checkpoints.of(POLICY).moveTo(5);
        assertThat(checkpoints.of(POLICY).position()).isEqualTo(5);

        checkpoints.of(POLICY).moveTo(7);
        assertThat(checkpoints.of(POLICY).position()).isEqualTo(7);
    }

    @Test
    void a_checkpoint_never_moves_backwards() {
        var checkpoint = checkpoints.of(POLICY);
        checkpoint.moveTo(5);

        checkpoint.moveTo(4);
        checkpoint.moveTo(5);
        checkpoints.of(POLICY).moveTo(0);

        assertThat(checkpoint.position()).isEqualTo(5);
        assertThat(checkpoints.of(POLICY).position()).isEqualTo(5);
    }

    @Test
    void policies_are_kept_apart_by_their_exact_names() {
        checkpoints.of(POLICY).moveTo(5);
        checkpoints.of(OTHER).moveTo(2);

        assertThat(checkpoints.of(POLICY).position()).isEqualTo(5);
        assertThat(checkpoints.of(OTHER).position()).isEqualTo(2);
        assertThat(checkpoints.of(OTHER).deadLetters())
                .isNotSameAs(checkpoints.of(POLICY).deadLetters());
    }

    @Test
    void the_dead_letters_of_a_policy_outlive_the_runner() {
        var checkpoint = checkpoints.of(POLICY);
        var deadLetters = checkpoint.deadLetters();

        checkpoint.moveTo(5);

        assertThat(checkpoint.deadLetters()).isSameAs(deadLetters);
        assertThat(checkpoints.of(POLICY).deadLetters()).isSameAs(deadLetters);
    }

    @Test
    void the_progress_that_is_asked_for_at_once_is_the_same() {
        var seen = Rendezvous.of(THREADS, thread -> {
            for (var i = 0; i < POLICIES; i++) {
                checkpoints.of(POLICY + i).moveTo(1 + (thread + i) % THREADS);
            }
            return checkpoints.of(POLICY).deadLetters();
        });

        assertThat(seen).allSatisfy(deadLetters -> assertThat(deadLetters).isSameAs(seen.getFirst()));
        for (var i = 0; i < POLICIES; i++) {
            assertThat(checkpoints.of(POLICY + i))
                    .extracting(PolicyCheckpoint::position)
                    .isEqualTo((long) THREADS);
        }
    }
}
