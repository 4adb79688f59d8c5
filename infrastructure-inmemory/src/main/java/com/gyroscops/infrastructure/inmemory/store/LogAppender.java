package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.StreamId;
import com.gyroscops.eventsourcing.store.AppendCondition;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendOutcome.ConditionViolated;
import com.gyroscops.eventsourcing.store.AppendOutcome.Conflict;
import com.gyroscops.eventsourcing.store.AppendOutcome.EventIdReused;
import com.gyroscops.eventsourcing.store.AppendOutcome.StoreFull;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;
import com.gyroscops.eventsourcing.store.StreamAppend;
import com.gyroscops.infrastructure.inmemory.memory.MemoryBudget;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The only writer: checks and commits each append under the write lock.
///
/// Everything that can fail, such as the clock and allocation, comes before the first write, so only a JVM error makes
/// a rollback necessary.
final class LogAppender implements EventAppender {

    /// The number of events that conditions may look at under the write lock.
    private static final int MAX_LOCKED = 1_024;

    private final WriteLock writeLock;
    private final LogAndIndexes contents;
    private final BoundarySearch boundaries;
    private final DuplicateDetector ids;
    private final PositionAssigner assigner;
    private final AppendAllowance allowance;

    /// The revision of a stream for the thread that holds the write lock, when nothing is above the head.
    private final ToLongFunction<StreamId> lockedRevision;

    /// @param writeLock is held while a request is checked and committed
    /// @param memory the memory of the store and its limit
    LogAppender(
            InstantSource clock,
            LogAndIndexes contents,
            BoundarySearch boundaries,
            WriteLock writeLock,
            MemoryBudget memory) {
        this.writeLock = writeLock;
        this.allowance = new AppendAllowance(memory, writeLock);
        this.assigner = new PositionAssigner(clock, contents);
        this.contents = contents;
        this.boundaries = boundaries;
        this.ids = new DuplicateDetector(contents);
        this.lockedRevision = contents.streams()::size;
    }

    @Override
    public AppendOutcome append(AppendRequest request) {
        if (!writeLock.isFree()) {
            // A request that has already lost need not wait for the lock. The ids are checked second: if they are not
            // in use now, they were not when the expectation failed.
            var head = contents.log().head();
            var lost = unmetExpectation(request, stream -> revision(stream, head));
            if (lost != null && ids.firstTaken(request) == null) {
                return lost;
            }
        }
        var size = AppendSize.of(request, contents);
        var outcome = checked(request, size);
        if (outcome instanceof StoreFull) {
            allowance.measureExactly();
            outcome = checked(request, size);
            allowance.full(outcome instanceof StoreFull);
        } else if (outcome instanceof Appended) {
            allowance.full(false);
            if (allowance.isStale()) {
                allowance.measure();
            }
        }
        return outcome;
    }

    /// Searches for violations before it holds the write lock, so that other appends need not wait for that, and then
    /// only among the events appended since.
    private AppendOutcome checked(AppendRequest request, AppendSize size) {
        while (true) {
            var searched = contents.log().head();
            var violated = request.conditions().isEmpty() ? null : violated(request, searched);
            writeLock.lock();
            try {
                if (violated != null
                        || request.conditions().isEmpty()
                        || contents.log().head() - searched <= MAX_LOCKED) {
                    var refusal = refusal(request, violated, searched);
                    return refusal == null ? commit(request, size) : refusal;
                }
            } finally {
                writeLock.unlock();
            }
        }
    }

    /// The current reason for not appending: the request is a repetition, or a check fails.
    ///
    /// @param violated a condition that is known to be violated
    /// @param searched the position up to which no other is
    private @Nullable AppendOutcome refusal(
            AppendRequest request, @Nullable ConditionViolated violated, long searched) {
        var taken = ids.firstTaken(request);
        if (taken != null) {
            var earlier = ids.repeated(request);
            return earlier == null ? new EventIdReused(taken) : appended(request, earlier.last());
        }
        var conflict = unmetExpectation(request, lockedRevision);
        if (conflict != null || request.conditions().isEmpty()) {
            return conflict;
        }
        return violated == null ? violatedSince(request, searched) : violated;
    }

    private static @Nullable Conflict unmetExpectation(AppendRequest request, ToLongFunction<StreamId> revision) {
        // By index: an iterator would be garbage of every append.
        for (var i = 0; i < request.streams().size(); i++) {
            var part = request.streams().get(i);
            var actual = revision.applyAsLong(part.stream());
            if (!part.expected().accepts(actual)) {
                return new Conflict(part.stream(), part.expected(), actual);
            }
        }
        return null;
    }

    /// The first condition that is violated by an event up to `head`.
    private @Nullable ConditionViolated violated(AppendRequest request, long head) {
        for (AppendCondition condition : request.conditions()) {
            var found = boundaries.first(condition.query(), PositionRange.upTo(head).above(condition.after()));
            if (found > 0) {
                return new ConditionViolated(condition, found);
            }
        }
        return null;
    }

    /// The first condition that is violated by an event after `searched`; for the thread that holds the write lock.
    private @Nullable ConditionViolated violatedSince(AppendRequest request, long searched) {
        var head = contents.log().head();
        for (AppendCondition condition : request.conditions()) {
            var since = PositionRange.upTo(head).above(Math.max(searched, condition.after()));
            var found = boundaries.firstOneByOne(condition.query(), since);
            if (found > 0) {
                return new ConditionViolated(condition, found);
            }
        }
        return null;
    }

    private AppendOutcome commit(AppendRequest request, AppendSize size) {
        var head = contents.log().head();
        var count = request.count();
        if (count == 0) {
            return appended(request, head);
        }
        var now = assigner.now();
        if (!allowance.reserve(size.expected())) {
            return allowance.storeFull();
        }
        contents.log().reserve(count);
        var published = false;
        try {
            var revisions = write(request, head + 1, now);
            contents.publish(head + count);
            published = true;
            contents.account().add(size.kept());
            return new Appended(revisions, head + count);
        } finally {
            if (!published) {
                // Only a JVM error, such as lack of memory, leads here. The next append must not find the events that
                // were written.
                contents.rollBack();
            }
        }
    }

    private Map<StreamId, Long> write(AppendRequest request, long first, Instant now) {
        if (request.streams().size() == 1) {
            var stream = assigner.write(request.streams().getFirst(), first, now);
            return Map.of(stream.id(), (long) stream.size());
        }
        var revisions = HashMap.<StreamId, Long>newHashMap(request.streams().size());
        var next = first;
        for (StreamAppend part : request.streams()) {
            if (part.events().isEmpty()) {
                revisions.put(part.stream(), revision(part.stream(), first - 1));
            } else {
                var stream = assigner.write(part, next, now);
                revisions.put(stream.id(), (long) stream.size());
                next += part.events().size();
            }
        }
        return revisions;
    }

    private Appended appended(AppendRequest request, long last) {
        return new Appended(
                request.streams().stream()
                        .map(StreamAppend::stream)
                        .collect(Collectors.toMap(stream -> stream, stream -> revision(stream, last))),
                last);
    }

    private long revision(StreamId id, long head) {
        var stream = contents.streams().find(id);
        return stream == null ? 0 : stream.revision(head);
    }
}
