package com.gyroscops.infrastructure.inmemory.store;

import com.gyroscops.eventsourcing.event.EventId;
import com.gyroscops.eventsourcing.event.NewEvent;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.StreamAppend;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Distinguishes a repeated append from the reuse of its ids.
record DuplicateDetector(LogAndIndexes contents) {

    /// The first id of the request that is already in the log, or occurs twice in the request.
    @Nullable
    EventId firstTaken(AppendRequest request) {
        var count = request.count();
        // Most requests have one event, whose id cannot occur twice.
        var seen = count > 1 ? HashSet.<EventId>newHashSet(count) : Set.<EventId>of();
        for (StreamAppend part : request.streams()) {
            for (NewEvent event : part.events()) {
                if (isTaken(event.id()) || (count > 1 && !seen.add(event.id()))) {
                    return event.id();
                }
            }
        }
        return null;
    }

    /// The positions of the append that `request` repeats: the same events in the same streams and order, without
    /// additions or omissions.
    @Nullable
    PositionRange repeated(AppendRequest request) {
        for (StreamAppend part : request.streams()) {
            for (NewEvent first : part.events()) {
                var position = contents.ids().position(first.id(), contents.log().head());
                if (position == IdIndex.NOWHERE) {
                    return null;
                }
                var earlier = contents.appendAround(position);
                return isRecordedIn(earlier, request) ? earlier : null;
            }
        }
        return null;
    }

    private boolean isTaken(EventId id) {
        return contents.ids().position(id, contents.log().head()) != IdIndex.NOWHERE;
    }

    private boolean isRecordedIn(PositionRange earlier, AppendRequest request) {
        if (earlier.count() != request.count()) {
            return false;
        }
        var position = earlier.first();
        for (StreamAppend part : request.streams()) {
            for (NewEvent event : part.events()) {
                if (!contents.log().at(position).records(event, part.stream())) {
                    return false;
                }
                position++;
            }
        }
        return true;
    }
}
