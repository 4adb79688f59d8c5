package com.gyroscops.eventsourcing.testkit.specification;

import static org.assertj.core.api.Assertions.assertThat;

import com.gyroscops.eventsourcing.aggregate.Decider;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/// An aggregate's behaviour as a sentence: `given(events).when(command).then(events)`.
public record Specification<S, C, E, R>(Decider<S, C, E, R> decider) {

    /// The history before the command; may be empty.
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array
    public final Given given(E... history) {
        return new Given(decider.evolve(decider.initial(), List.of(history)));
    }

    public final class Given {
        private final S state;

        private Given(S state) {
            this.state = state;
        }

        public Outcome when(C command) {
            return new Outcome(decider.decide(state, command));
        }
    }

    public final class Outcome {
        private final Either<R, List<E>> decision;

        private Outcome(Either<R, List<E>> decision) {
            this.decision = decision;
        }

        /// Exactly these events, in this order.
        @SafeVarargs
        @SuppressWarnings("varargs") // List.of copies the array
        public final void then(E first, E... more) {
            var expected = new ArrayList<>(List.of(first));
            expected.addAll(List.of(more));
            assertThat(decision).isEqualTo(Either.right(expected));
        }

        /// Expects acceptance without events, because nothing has to change.
        public void thenNothing() {
            assertThat(decision).isEqualTo(Either.right(List.of()));
        }

        public void thenRejected(R rejection) {
            assertThat(decision).isEqualTo(Either.left(rejection));
        }
    }
}
