package com.gyroscops.eventsourcing.testkit.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.search.EventPageRequest;
import com.gyroscops.eventsourcing.search.EventQuery;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.BoundaryQuery;
import com.gyroscops.eventsourcing.store.StreamSlice;
import java.time.Duration;
import java.util.List;

/// One step of a random walk, independent of others, so that a walk remains valid when steps are removed.
sealed interface Step {

    /// Executes the step and returns the result.
    Object takenBy(Walker walker);

    record Wait(Duration duration) implements Step {
        @Override
        public Object takenBy(Walker walker) {
            walker.clock().move(duration);
            return duration;
        }
    }

    record Append(AppendRequest request) implements Step {
        @Override
        public Object takenBy(Walker walker) {
            var outcome = walker.store().appender().append(request);
            return List.of(outcome, walker.store().reader().head());
        }
    }

    record ReadStream(StreamId stream, StreamSlice slice) implements Step {
        @Override
        public Object takenBy(Walker walker) {
            return walker.store().reader().readStream(stream, slice);
        }
    }

    record ReadLast(StreamId stream) implements Step {
        @Override
        public Object takenBy(Walker walker) {
            return walker.store().reader().lastOf(stream);
        }
    }

    record ReadAll(long position, int limit) implements Step {
        @Override
        public Object takenBy(Walker walker) {
            return walker.store().reader().readAll(position, limit);
        }
    }

    record ReadBoundary(BoundaryQuery query, long position) implements Step {
        @Override
        public Object takenBy(Walker walker) {
            return walker.store().boundaries().read(query, position);
        }
    }

    record Find(EventId id) implements Step {
        @Override
        public Object takenBy(Walker walker) {
            return walker.store().reader().findById(id);
        }
    }

    record Search(EventQuery query, EventPageRequest page) implements Step {
        @Override
        public Object takenBy(Walker walker) {
            return walker.store().search().search(query, page);
        }
    }
}
