package com.gyroscops.eventsourcing.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(checkpoints.position(POLICY)).isZero();

        checkpoints.moveTo(POLICY, 5);
        assertThat(checkpoints.position(POLICY)).isEqualTo(5);

        checkpoints.moveTo(POLICY, 7);
        assertThat(checkpoints.position(POLICY)).isEqualTo(7);
    }

    @Test
    void a_checkpoint_never_moves_backwards() {
        checkpoints.moveTo(POLICY, 5);

        checkpoints.moveTo(POLICY, 4);
        checkpoints.moveTo(POLICY, 5);
        checkpoints.moveTo(POLICY, 0);

        assertThat(checkpoints.position(POLICY)).isEqualTo(5);
    }

    @Test
    void policies_are_kept_apart_by_their_exact_names() {
        checkpoints.moveTo(POLICY, 5);
        checkpoints.moveTo(OTHER, 2);

        assertThat(checkpoints.position(POLICY)).isEqualTo(5);
        assertThat(checkpoints.position(OTHER)).isEqualTo(2);
        assertThat(checkpoints.deadLetters(OTHER)).isNotSameAs(checkpoints.deadLetters(POLICY));
    }

    @Test
    void the_dead_letters_of_a_policy_are_kept() {
        var deadLetters = checkpoints.deadLetters(POLICY);

        checkpoints.moveTo(POLICY, 5);

        assertThat(checkpoints.deadLetters(POLICY)).isSameAs(deadLetters);
    }

    @Test
    void the_progress_that_is_changed_at_once_is_the_same() {
        var seen = Rendezvous.of(THREADS, thread -> {
            for (var i = 0; i < POLICIES; i++) {
                checkpoints.moveTo(POLICY + i, 1 + (thread + i) % THREADS);
            }
            return checkpoints.deadLetters(POLICY);
        });

        assertThat(seen).allSatisfy(deadLetters -> assertThat(deadLetters).isSameAs(seen.getFirst()));
        for (var i = 0; i < POLICIES; i++) {
            assertThat(checkpoints.position(POLICY + i)).isEqualTo(THREADS);
        }
    }
}
