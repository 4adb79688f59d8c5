package com.gyroscops.bootstrap;

import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionListener;
import com.gyroscops.eventsourcing.projection.ProjectionRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs failures of projections.
record ProjectionLog() implements ProjectionListener {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);

    @Override
    public void deadLettered(String projection, DeadLetter event, Throwable reason) {
        LOG.atWarn()
                .setCause(reason)
                .addKeyValue("projection", projection)
                .addKeyValue("position", event.position())
                .addKeyValue("stream", event.stream())
                .addKeyValue("attempts", event.attempts())
                .log("A projection could not apply an event, which is now a dead letter");
    }

    @Override
    public void failed(String projection, Throwable failure) {
        LOG.atError().setCause(failure).addKeyValue("projection", projection).log("A projection failed");
    }
}
