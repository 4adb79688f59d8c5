package com.gyroscops.contracts.counters;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.application.counters.EventCounter;
import com.gyroscops.application.counters.EventCounters;
import com.gyroscops.application.counters.FindCounters;
import com.gyroscops.application.event.RecordedEvent;
import com.gyroscops.contracts.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The contract goes red against each planted fault, and stays green without.
class EventCountersSaboteursTest {

    static class Model extends EventCountersContract {
        @Override
        protected EventCounters newCounters() {
            return new ModelCounters();
        }
    }

    static class DoesNothing extends EventCountersContract {
        @Override
        protected EventCounters newCounters() {
            return new ModelCounters() {
                @Override
                public synchronized void count(RecordedEvent event) {}

                @Override
                public synchronized void moveTo(long reached) {}
            };
        }
    }

    static class CountsTwice extends EventCountersContract {
        @Override
        protected EventCounters newCounters() {
            return new ModelCounters() {
                @Override
                boolean covers(RecordedEvent known, RecordedEvent event) {
                    return false;
                }
            };
        }
    }

    static class CountsAnEarlierRevision extends EventCountersContract {
        @Override
        protected EventCounters newCounters() {
            return new ModelCounters() {
                private Optional<RecordedEvent> last = Optional.empty();

                @Override
                boolean covers(RecordedEvent known, RecordedEvent event) {
                    return last.equals(Optional.of(event));
                }

                @Override
                public synchronized void count(RecordedEvent event) {
                    super.count(event);
                    last = Optional.of(event);
                }
            };
        }
    }

    static class CountsNothingBehindThePosition extends EventCountersContract {
        @Override
        protected EventCounters newCounters() {
            return new ModelCounters() {
                @Override
                public synchronized void count(RecordedEvent event) {
                    if (event.position() > position) {
                        super.count(event);
                    }
                }
            };
        }
    }

    static class TakesWhatCameLastForTheLast extends EventCountersContract {
        @Override
        protected EventCounters newCounters() {
            return new ModelCounters() {
                @Override
                EventCounter together(EventCounter one, EventCounter other) {
                    return new EventCounter(
                            one.type(),
                            one.organization(),
                            one.count() + other.count(),
                            other.lastPosition(),
                            other.lastTimestamp());
                }
            };
        }
    }

    static class IgnoresOrganizations extends EventCountersContract {
        @Override
        protected EventCounters newCounters() {
            return new ModelCounters() {
                @Override
                public synchronized List<EventCounter> find(FindCounters query) {
                    return super.find(new FindCounters(query.types(), Set.of()));
                }
            };
        }
    }

    static class GoesBack extends EventCountersContract {
        @Override
        protected EventCounters newCounters() {
            return new ModelCounters() {
                @Override
                public synchronized void moveTo(long reached) {
                    position = reached;
                }
            };
        }
    }

    static class MovesOnWithTheEvent extends EventCountersContract {
        @Override
        protected EventCounters newCounters() {
            return new ModelCounters() {
                @Override
                public synchronized void count(RecordedEvent event) {
                    moveTo(event.position());
                    super.count(event);
                }
            };
        }
    }

    @Test
    void theModelIsGreen() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void everyTestIsRedForCountersThatDoNothing() {
        assertThat(Verdict.of(DoesNothing.class).green()).isEmpty();
    }

    @Test
    void whatIsCountedTwiceOrNotAtAllIsFound() {
        assertThat(Verdict.of(CountsTwice.class, "anEventCountsOnce").red()).isNotEmpty();
        assertThat(Verdict.of(CountsAnEarlierRevision.class, "anEventCountsOnce")
                        .red())
                .isNotEmpty();
        assertThat(Verdict.of(
                                CountsNothingBehindThePosition.class,
                                "whatWasSetAsideIsCountedBehindThePositionAndIsNotTheLast")
                        .red())
                .isNotEmpty();
    }

    @Test
    void whatIsToldWronglyIsFound() {
        assertThat(Verdict.of(TakesWhatCameLastForTheLast.class).red())
                .containsExactly("whatWasSetAsideIsCountedBehindThePositionAndIsNotTheLast");
        assertThat(Verdict.of(IgnoresOrganizations.class).red())
                .containsExactly("countersAreFoundByTypesAndOrganizations");
        assertThat(Verdict.of(GoesBack.class).red()).containsExactly("thePositionMovesByItselfAndNeverBack");
        assertThat(Verdict.of(MovesOnWithTheEvent.class, "thePositionMovesByItselfAndNeverBack")
                        .red())
                .isNotEmpty();
    }
}
