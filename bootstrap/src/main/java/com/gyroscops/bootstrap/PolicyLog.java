package com.gyroscops.bootstrap;

import com.gyroscops.eventsourcing.policy.Policies;
import com.gyroscops.eventsourcing.projection.DeadLetter;
import com.gyroscops.eventsourcing.projection.ProjectionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs failures of policies.
record PolicyLog() implements ProjectionListener {

    private static final Logger LOG = LoggerFactory.getLogger(Policies.class);

    @Override
    public void deadLettered(String policy, DeadLetter event, Throwable reason) {
        LOG.atWarn()
                .setCause(reason)
                .addKeyValue("policy", policy)
                .addKeyValue("position", event.position())
                .addKeyValue("stream", event.stream())
                .addKeyValue("attempts", event.attempts())
                .log("A command of a policy was refused or failed; its event is now a dead letter");
    }

    @Override
    public void failed(String policy, Throwable failure) {
        LOG.atError().setCause(failure).addKeyValue("policy", policy).log("A policy failed");
    }
}
