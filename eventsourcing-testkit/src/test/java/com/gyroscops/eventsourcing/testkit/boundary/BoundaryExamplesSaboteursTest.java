package com.gyroscops.eventsourcing.testkit.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.execution.StateCache;
import com.gyroscops.eventsourcing.execution.VersionedState;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryEvents;
import com.gyroscops.eventsourcing.testkit.Encounter;
import com.gyroscops.eventsourcing.testkit.Verdict;
import com.gyroscops.eventsourcing.testkit.store.ModelEventStore;
import com.gyroscops.eventsourcing.testkit.store.StorePorts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.junit.jupiter.api.Test;

class BoundaryExamplesSaboteursTest {

    static class Model extends BoundaryExamplesContract {

        @Override
        protected StorePorts newStore(InstantSource clock) {
            return StorePorts.of(new ModelEventStore(clock));
        }

        @Override
        protected StateCache<Object> newStates() {
            return new Remembered();
        }
    }

    /// Appends without conditions.
    static class Unconditional extends Model {

        @Override
        protected StorePorts newStore(InstantSource clock) {
            var model = new ModelEventStore(clock);
            var between = new Encounter();
            return new StorePorts(
                    request -> {
                        between.tarry();
                        return model.append(new AppendRequest(request.streams(), List.of()));
                    },
                    model,
                    model,
                    model,
                    model);
        }
    }

    /// Reads the head after the events.
    static class LateHead extends Model {

        @Override
        protected StorePorts newStore(InstantSource clock) {
            var model = new ModelEventStore(clock);
            var between = new Encounter();
            return new StorePorts(
                    model,
                    model,
                    (query, position) -> {
                        var events = model.read(query, position).events();
                        between.tarry();
                        return new BoundaryEvents(events, model.head());
                    },
                    model,
                    model);
        }
    }

    /// Reads no event after a remembered value.
    static class Stale extends Model {

        @Override
        protected StorePorts newStore(InstantSource clock) {
            var model = new ModelEventStore(clock);
            return new StorePorts(
                    model,
                    model,
                    (query, position) -> position > 0
                            ? new BoundaryEvents(List.of(), model.head())
                            : model.read(query, position),
                    model,
                    model);
        }
    }

    @Test
    void the_model_passes_every_test() {
        assertThat(Verdict.of(Model.class).red()).isEmpty();
    }

    @Test
    void a_planted_fault_is_caught() {
        assertThat(Verdict.of(Unconditional.class).red())
                .contains("racing_students_fill_a_course_and_no_more", "of_racing_registrations_one_wins");
        assertThat(Verdict.of(LateHead.class).red()).contains("racing_students_fill_a_course_and_no_more");
        assertThat(Verdict.of(Stale.class).red()).contains("a_course_has_its_capacity_and_a_student_a_number_of_courses");
    }

    private static final class Remembered implements StateCache<Object> {

        private final ConcurrentMap<StreamId, VersionedState<Object>> states = new ConcurrentHashMap<>();

        @Override
        public Optional<VersionedState<Object>> find(StreamId stream) {
            return Optional.ofNullable(states.get(stream));
        }

        @Override
        public void remember(StreamId stream, VersionedState<Object> state) {
            states.merge(stream, state, (old, next) -> next.revision() > old.revision() ? next : old);
        }
    }
}
