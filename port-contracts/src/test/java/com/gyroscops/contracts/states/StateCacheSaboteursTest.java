package com.gyroscops.contracts.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.event.StreamId;
import com.gyroscops.application.execution.Loaded;
import com.gyroscops.application.execution.StateCache;
import com.gyroscops.contracts.Encounter;
import com.gyroscops.contracts.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The contract goes red against each planted fault, and stays green without.
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
                public void remember(StreamId stream, Loaded<String> state) {}
            };
        }
    }

    static class TheLastOneWins extends StateCacheContract {
        @Override
        protected StateCache<String> newCache() {
            return new ModelStates() {
                @Override
                public void remember(StreamId stream, Loaded<String> state) {
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
                public void remember(StreamId stream, Loaded<String> state) {
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
                public void remember(StreamId stream, Loaded<String> state) {
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
                public Optional<Loaded<String>> find(StreamId stream) {
                    return super.find(stream).map(state -> new Loaded<>(state.state(), state.revision(), 0));
                }
            };
        }
    }

    static class LooksAtIdsOnly extends StateCacheContract {
        @Override
        protected StateCache<String> newCache() {
            return new ModelStates() {
                @Override
                public Optional<Loaded<String>> find(StreamId stream) {
                    return super.find(new StreamId("Payment", stream.aggregateId()));
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
