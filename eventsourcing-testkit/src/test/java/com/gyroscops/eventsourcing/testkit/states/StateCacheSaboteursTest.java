package com.gyroscops.eventsourcing.testkit.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import com.gyroscops.eventsourcing.testkit.Encounter;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Each planted fault fails the contract, and the reference implementation passes it.
class StateCacheSaboteursTest {

    static class Model extends StateCacheContract {
        @Override
        protected StateCache<String> newCache() {
            return new ModelStates();
        }
    }

    static class DoesNothing extends StateCacheContract {
        @Override
        protected StateCache<String> newCache() {
            return new ModelStates() {
                @Override
                public void remember(StreamId stream, VersionedState<String> state) {}
            };
        }
    }

    static class TheLastOneWins extends StateCacheContract {
        @Override
        protected StateCache<String> newCache() {
            return new ModelStates() {
                @Override
                public void remember(StreamId stream, VersionedState<String> state) {
                    states.put(stream, state);
                }
            };
        }
    }

    static class TheFirstOneWins extends StateCacheContract {
        @Override
        protected StateCache<String> newCache() {
            return new ModelStates() {
                @Override
                public void remember(StreamId stream, VersionedState<String> state) {
                    states.putIfAbsent(stream, state);
                }
            };
        }
    }

    static class ChecksBeforeItActs extends StateCacheContract {
        @Override
        protected StateCache<String> newCache() {
            return new ModelStates() {
                private final Encounter between = new Encounter();

                @Override
                public void remember(StreamId stream, VersionedState<String> state) {
                    if (find(stream)
                            .filter(old -> old.revision() >= state.revision())
                            .isEmpty()) {
                        between.tarry();
                        states.put(stream, state);
                    }
                }
            };
        }
    }

    static class ForgetsThePosition extends StateCacheContract {
        @Override
        protected StateCache<String> newCache() {
            return new ModelStates() {
                @Override
                public Optional<VersionedState<String>> find(StreamId stream) {
                    return super.find(stream).map(state -> new VersionedState<>(state.state(), state.revision(), 0));
                }
            };
        }
    }

    static class LooksAtIdsOnly extends StateCacheContract {
        @Override
        protected StateCache<String> newCache() {
            return new ModelStates() {
                @Override
                public Optional<VersionedState<String>> find(StreamId stream) {
                    return super.find(new StreamId("Ticket", stream.aggregateId()));
                }
            };
        }
    }

    @Test
    void the_model_is_green() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void every_test_is_red_for_a_cache_that_does_nothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void a_stale_state_that_wins_is_found() {
        assertThat(Verdict.of(TheLastOneWins.class).red()).contains("a_lower_revision_changes_nothing");
        assertThat(Verdict.of(TheFirstOneWins.class).red())
                .contains("a_higher_revision_takes_the_place_of_a_lower_one");
    }

    @Test
    void a_check_that_is_not_one_step_with_its_act_is_found() {
        assertThat(Verdict.of(ChecksBeforeItActs.class).red())
                .containsAnyOf(
                        "of_states_that_are_remembered_at_once_the_highest_revision_stays",
                        "a_reader_sees_no_revision_go_down_while_states_are_remembered");
    }

    @Test
    void what_is_mixed_up_or_lost_is_found() {
        assertThat(Verdict.of(ForgetsThePosition.class).red())
                .contains("a_remembered_state_is_found_as_it_was_with_its_revision_and_position");
        assertThat(Verdict.of(LooksAtIdsOnly.class).red()).containsExactly("streams_are_kept_apart_by_type_and_by_id");
    }
}
