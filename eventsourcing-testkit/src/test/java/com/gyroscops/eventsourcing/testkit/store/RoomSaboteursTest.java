package com.gyroscops.eventsourcing.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.RecordedEvent;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.StoreFull;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.StreamAppend;
import com.gyroscops.eventsourcing.testkit.Verdict;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each faulty variant of a full store fails the contract, in the test that is meant to find it.
class RoomSaboteursTest {

    static final int ROOM = 300;

    /// A model with room for a number of events.
    static class Bounded extends ModelEventStore {

        Bounded(InstantSource clock) {
            super(clock);
        }

        @Override
        synchronized AppendOutcome decide(AppendRequest request) {
            return answer(request).orElseGet(() -> hasRoom(request) ? super.decide(request) : refuse(request));
        }

        boolean hasRoom(AppendRequest request) {
            return request.count() == 0 || head() + request.count() <= ROOM;
        }

        AppendOutcome refuse(AppendRequest request) {
            return new StoreFull(head(), ROOM);
        }
    }

    static class Model extends RoomContract {
        @Override
        protected StorePorts newSmallStore(InstantSource clock) {
            return StorePorts.of(new Bounded(clock));
        }
    }

    static class LooksOnlyWhetherThereIsAnyRoom extends RoomContract {
        @Override
        protected StorePorts newSmallStore(InstantSource clock) {
            return StorePorts.of(new Bounded(clock) {
                @Override
                AppendOutcome refuse(AppendRequest request) {
                    write(recorded(part(request, (int) (ROOM - head()))));
                    return super.refuse(request);
                }
            });
        }
    }

    static class WritesAndRefuses extends RoomContract {
        @Override
        protected StorePorts newSmallStore(InstantSource clock) {
            return StorePorts.of(new Bounded(clock) {
                @Override
                AppendOutcome refuse(AppendRequest request) {
                    write(recorded(request));
                    return super.refuse(request);
                }
            });
        }
    }

    static class RefusesRepetitions extends RoomContract {
        @Override
        protected StorePorts newSmallStore(InstantSource clock) {
            return StorePorts.of(new Bounded(clock) {
                @Override
                synchronized AppendOutcome decide(AppendRequest request) {
                    return hasRoom(request) ? super.decide(request) : refuse(request);
                }
            });
        }
    }

    static class MakesRoom extends RoomContract {
        @Override
        protected StorePorts newSmallStore(InstantSource clock) {
            return StorePorts.of(new Bounded(clock) {
                @Override
                public synchronized Optional<RecordedEvent> findById(EventId id) {
                    return super.findById(id).filter(event -> event.position() > 1 || head() < ROOM);
                }
            });
        }
    }

    static class RefusesNothingToo extends RoomContract {
        @Override
        protected StorePorts newSmallStore(InstantSource clock) {
            return StorePorts.of(new Bounded(clock) {
                @Override
                boolean hasRoom(AppendRequest request) {
                    return head() + Math.max(1, request.count()) <= ROOM;
                }
            });
        }
    }

    static class IgnoresTheLimit extends RoomContract {
        @Override
        protected StorePorts newSmallStore(InstantSource clock) {
            var nothing = new DoNothingStore();
            return new StorePorts(new Endless(), nothing, nothing, nothing, nothing);
        }
    }

    /// Accepts everything and stores nothing, because a growing model would take too long.
    private static final class Endless implements EventAppender {
        @Override
        public AppendOutcome append(AppendRequest request) {
            return new AppendOutcome.Appended(Map.of(), 0);
        }
    }

    record Fault(Class<? extends RoomContract> contract, String test) {}

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(IgnoresTheLimit.class, "appends_without_end_are_refused_at_last"),
                new Fault(WritesAndRefuses.class, "a_refused_append_leaves_nothing_behind"),
                new Fault(LooksOnlyWhetherThereIsAnyRoom.class, "an_append_that_does_not_fit_is_refused_as_a_whole"),
                new Fault(RefusesRepetitions.class, "a_repetition_is_recognised_in_a_full_store"),
                new Fault(RefusesRepetitions.class, "a_conflict_is_told_before_the_lack_of_room"),
                new Fault(MakesRoom.class, "what_was_acknowledged_is_read"),
                new Fault(RefusesNothingToo.class, "an_empty_append_fits_always"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_planted_fault_is_caught(Fault fault) {
        assertThat(Verdict.of(fault.contract()).red()).contains(fault.test());
    }

    @Test
    void the_model_passes() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    private static AppendRequest part(AppendRequest request, int count) {
        var whole = request.streams().getFirst();
        return new AppendRequest(
                List.of(new StreamAppend(whole.stream(), whole.expected(), whole.events().subList(0, count))),
                List.of());
    }
}
