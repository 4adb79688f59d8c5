package com.gyroscops.application.pipeline;

import com.gyroscops.application.store.AppendOutcome;
import com.gyroscops.application.store.AppendOutcome.Appended;
import com.gyroscops.application.store.AppendOutcome.Conflict;
import com.gyroscops.application.store.AppendOutcome.EventIdReused;
import com.gyroscops.application.store.AppendOutcome.GuardViolated;
import com.gyroscops.application.store.AppendRequest;
import com.gyroscops.application.store.EventAppender;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes what the event store did, with the facts of a conflict (S26, S33, S38). A lost race is not an error.
record LoggingEventAppender(EventAppender next) implements EventAppender {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingEventAppender.class);

    @Override
    public AppendOutcome append(AppendRequest request) {
        try {
            var outcome = next.append(request);
            switch (outcome) {
                case Appended appended ->
                    LOG.atDebug()
                            .addKeyValue("count", request.count())
                            .addKeyValue("position", appended.lastPosition())
                            .log("Bulk events inserted");
                case Conflict conflict ->
                    LOG.atInfo()
                            .addKeyValue("stream", conflict.stream())
                            .addKeyValue("expected", conflict.expected())
                            .addKeyValue("actual", conflict.actual())
                            .log("Failed to append events");
                case GuardViolated violated ->
                    LOG.atInfo()
                            .addKeyValue("guard", violated.guard())
                            .addKeyValue("position", violated.position())
                            .log("Failed to append events");
                case EventIdReused reused ->
                    LOG.atWarn().addKeyValue("eventId", reused.id()).log("Failed to append events");
            }
            return outcome;
        } catch (RuntimeException | Error broken) {
            Failures.log(broken, () -> LOG.atError().setCause(broken).log("Failed to append events"));
            throw broken;
        }
    }
}
