package com.gyroscops.eventsourcing.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.policy.PolicyCheckpoint;
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
            return _ -> new PolicyCheckpoint() {
                @Override
                public long position() {
                    return 0;
                }

                @Override
                public void moveTo(long position) {}

                @Override
                public DeadLetters deadLetters() {
                    return new DeadLetters();
                }
            };
        }
    }

    static class ForgetsOnTheNextCall extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            return policy -> new ModelPolicyCheckpoints().of(policy);
        }
    }

    static class MovesBackwards extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            return new ModelPolicyCheckpoints() {
                @Override
                protected PolicyCheckpoint create() {
                    return new ModelCheckpoint() {
                        @Override
                        public synchronized void moveTo(long next) {
                            set(next);
                        }
                    };
                }
            };
        }
    }

    static class KeepsOneForAllPolicies extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            var model = new ModelPolicyCheckpoints();
            return _ -> model.of("all");
        }
    }

    static class IgnoresCase extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            var model = new ModelPolicyCheckpoints();
            return policy -> model.of(policy.toLowerCase(Locale.ROOT));
        }
    }

    static class LosesDeadLetters extends PolicyCheckpointsContract {
        @Override
        protected PolicyCheckpoints newCheckpoints() {
            return new ModelPolicyCheckpoints() {
                @Override
                protected PolicyCheckpoint create() {
                    return new ModelCheckpoint() {
                        @Override
                        public DeadLetters deadLetters() {
                            return new DeadLetters();
                        }
                    };
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
                protected PolicyCheckpoint create() {
                    return new ModelCheckpoint() {
                        @Override
                        @SuppressWarnings("UnsynchronizedOverridesSynchronized") // the planted fault
                        public void moveTo(long next) {
                            if (next > position()) {
                                between.tarry();
                                set(next);
                            }
                        }
                    };
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
    void progress_that_is_forgotten_is_found() {
        assertThat(Verdict.of(ForgetsOnTheNextCall.class).red())
                .contains("the_position_outlives_the_runner", "the_dead_letters_of_a_policy_outlive_the_runner");
        assertThat(Verdict.of(LosesDeadLetters.class).red())
                .containsExactly(
                        "the_dead_letters_of_a_policy_outlive_the_runner",
                        "the_progress_that_is_asked_for_at_once_is_the_same");
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
                .containsExactly("the_progress_that_is_asked_for_at_once_is_the_same");
    }
}
