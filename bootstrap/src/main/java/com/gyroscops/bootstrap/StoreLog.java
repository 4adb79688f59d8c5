package com.gyroscops.bootstrap;

import com.gyroscops.eventsourcing.observation.StoreObserver;
import com.gyroscops.eventsourcing.store.AppendOutcome;
import com.gyroscops.eventsourcing.store.AppendOutcome.Appended;
import com.gyroscops.eventsourcing.store.AppendOutcome.Conflict;
import com.gyroscops.eventsourcing.store.AppendOutcome.EventIdReused;
import com.gyroscops.eventsourcing.store.AppendOutcome.ConditionViolated;
import com.gyroscops.eventsourcing.store.AppendOutcome.StoreFull;
import com.gyroscops.eventsourcing.store.AppendRequest;
import com.gyroscops.eventsourcing.store.EventAppender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs the operations of the event store, with the details of conflicts. A lost race is not an error.
record StoreLog() implements StoreObserver {

    private static final Logger LOG = LoggerFactory.getLogger(EventAppender.class);
    private static final String FAILED = "Failed to append events";

    @Override
    public void appended(AppendRequest request, AppendOutcome outcome) {
        switch (outcome) {
            case Appended(_, var position) ->
                LOG.atDebug()
                        .addKeyValue("count", request.count())
                        .addKeyValue("position", position)
                        .log("Bulk events inserted");
            case Conflict(var stream, var expected, var actual) ->
                LOG.atInfo()
                        .addKeyValue("stream", stream)
                        .addKeyValue("expected", expected)
                        .addKeyValue("actual", actual)
                        .log(FAILED);
            case ConditionViolated(var condition, var position) ->
                LOG.atInfo()
                        .addKeyValue("condition", condition)
                        .addKeyValue("position", position)
                        .log(FAILED);
            case StoreFull(var bytes, var limit) ->
                LOG.atInfo()
                        .addKeyValue("bytes", bytes)
                        .addKeyValue("limit", limit)
                        .log(FAILED);
            case EventIdReused(var id) -> LOG.atWarn().addKeyValue("eventId", id).log(FAILED);
        }
    }

    @Override
    public void failed(AppendRequest request, Throwable failure) {
        try {
            LOG.atError().setCause(failure).log(FAILED);
        } catch (RuntimeException | Error unlogged) {
            // Logging may fail as well when there is no stack or memory left.
            failure.addSuppressed(unlogged);
        }
    }
}
