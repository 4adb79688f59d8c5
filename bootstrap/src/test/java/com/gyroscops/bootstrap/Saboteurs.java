package com.gyroscops.bootstrap;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.pipeline.IdempotencyStore;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.ExpectedRevision.Any;
import com.gyroscops.eventsourcing.store.StreamAppend;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Adapters that violate one guarantee each.
final class Saboteurs {

    private Saboteurs() {}

    /// Ignores the expected revision, so that two commands decided on the same state are both stored.
    ///
    /// @param writers the number of threads about to append to each stream
    record LosesUpdates(EventAppender next, Map<StreamId, AtomicInteger> writers) implements EventAppender {

        LosesUpdates(EventAppender next) {
            this(next, new ConcurrentHashMap<>());
        }

        @Override
        public AppendOutcome append(AppendRequest request) {
            var stream = request.streams().getFirst();
            var writing = writers.computeIfAbsent(stream.stream(), _ -> new AtomicInteger());
            writing.incrementAndGet();
            try {
                awaitAnother(writing);
                var anyhow = new StreamAppend(stream.stream(), new Any(), stream.events());
                return next.append(new AppendRequest(List.of(anyhow), request.conditions()));
            } finally {
                writing.decrementAndGet();
            }
        }

        /// Lets a second thread decide on the same state if there is one, without waiting.
        @SuppressWarnings("ThreadPriorityCheck") // Nothing here depends on whether yielding helps.
        private static void awaitAnother(AtomicInteger writing) {
            for (var i = 0; i < 200 && writing.get() < 2; i++) {
                Thread.yield();
            }
        }
    }

    /// Acknowledges every twentieth append without storing it.
    record LosesEvents(EventAppender next, AtomicInteger appends) implements EventAppender {

        LosesEvents(EventAppender next) {
            this(next, new AtomicInteger());
        }

        @Override
        public AppendOutcome append(AppendRequest request) {
            var stream = request.streams().getFirst();
            return appends.incrementAndGet() % 20 == 0
                    ? new Appended(
                            Map.of(stream.stream(), (long) stream.events().size()), appends.get())
                    : next.append(request);
        }
    }

    /// Returns a position that is one too high.
    record MisnamesPositions(EventAppender next) implements EventAppender {

        @Override
        public AppendOutcome append(AppendRequest request) {
            return next.append(request) instanceof Appended(var revisions, var last)
                    ? new Appended(revisions, last + 1)
                    : next.append(request);
        }
    }

    /// Executes every repeated request.
    record ForgetsKeys() implements IdempotencyStore {

        @Override
        public <T> Once<T> once(Key key, String fingerprint, Supplier<T> action, Predicate<T> isFinal) {
            return new Once.Executed<>(action.get());
        }
    }
}
