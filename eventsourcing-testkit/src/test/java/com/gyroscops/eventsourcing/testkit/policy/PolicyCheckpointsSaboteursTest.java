package com.gyroscops.eventsourcing.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.policy.PolicyCheckpoints;
import com.gyroscops.eventsourcing.projection.DeadLetters;
import com.gyroscops.eventsourcing.testkit.Encounter;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class PolicyCheckpointsSaboteursTest {

    static class Model extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            return new ModelPolicyCheckpoints();
        }
    }

    static class DoesNothing extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            return new PolicyCheckpoints() {
                @Override
                public long position(String policy) {
                    return -1;
                }

                @Override
                public void moveTo(String policy, long position) {}

                @Override
                public DeadLetters deadLetters(String policy) {
                    return new DeadLetters();
                }
            };
        }
    }

    static class MovesBackwards extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            return new ModelPolicyCheckpoints() {
                @Override
                public void moveTo(String policy, long next) {
                    set(policy, next);
                }
            };
        }
    }

    static class KeepsOneForAllPolicies extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            return new ModelPolicyCheckpoints() {
                @Override
                protected String key(String policy) {
                    return "all";
                }
            };
        }
    }

    static class IgnoresCase extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            return new ModelPolicyCheckpoints() {
                @Override
                protected String key(String policy) {
                    return policy.toLowerCase(Locale.ROOT);
                }
            };
        }
    }

    static class LosesDeadLetters extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            return new ModelPolicyCheckpoints() {
                @Override
                public DeadLetters deadLetters(String policy) {
                    return new DeadLetters();
                }
            };
        }
    }

    static class ChecksBeforeItMoves extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            var between = new Encounter();
            return new ModelPolicyCheckpoints() {
                @Override
                public void moveTo(String policy, long next) {
                    if (next > position(policy)) {
                        between.tarry();
                        set(policy, next);
                    }
                }
            };
        }
    }

    @Test
    void the_model_is_green() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void every_test_is_red_for_checkpoints_that_do_nothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void dead_letters_that_are_forgotten_are_found() {
        assertThat(Verdict.of(LosesDeadLetters.class).red())
                .containsExactly(
                        "the_dead_letters_of_a_policy_are_kept", "the_progress_that_is_changed_at_once_is_the_same");
    }

    @Test
    void a_checkpoint_that_moves_backwards_is_found() {
        assertThat(Verdict.of(MovesBackwards.class).red()).contains("a_checkpoint_never_moves_backwards");
    }

    @Test
    void policies_that_are_mixed_up_are_found() {
        assertThat(Verdict.of(KeepsOneForAllPolicies.class).red())
                .contains("policies_are_kept_apart_by_their_exact_names");
        assertThat(Verdict.of(IgnoresCase.class).red())
                .containsExactly("policies_are_kept_apart_by_their_exact_names");
    }

    @Test
    void a_check_that_is_not_one_step_with_its_move_is_found() {
        assertThat(Verdict.of(ChecksBeforeItMoves.class).red())
                .containsExactly("the_progress_that_is_changed_at_once_is_the_same");
    }
}
