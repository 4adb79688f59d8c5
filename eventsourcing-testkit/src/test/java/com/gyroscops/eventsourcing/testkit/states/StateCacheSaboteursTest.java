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
    void theModelIsGreen() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void everyTestIsRedForACacheThatDoesNothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void aStaleStateThatWinsIsFound() {
        assertThat(Verdict.of(TheLastOneWins.class).red()).contains("aLowerRevisionChangesNothing");
        assertThat(Verdict.of(TheFirstOneWins.class).red()).contains("aHigherRevisionTakesThePlaceOfALowerOne");
    }

    @Test
    void aCheckThatIsNotOneStepWithItsActIsFound() {
        assertThat(Verdict.of(ChecksBeforeItActs.class).red())
                .containsAnyOf(
                        "ofStatesThatAreRememberedAtOnceTheHighestRevisionStays",
                        "whoeverLooksWhileStatesAreRememberedSeesNoRevisionGoDown");
    }

    @Test
    void whatIsMixedUpOrLostIsFound() {
        assertThat(Verdict.of(ForgetsThePosition.class).red())
                .contains("aRememberedStateIsFoundAsItWasWithItsRevisionAndPosition");
        assertThat(Verdict.of(LooksAtIdsOnly.class).red()).containsExactly("streamsAreKeptApartByTypeAndById");
    }
}
