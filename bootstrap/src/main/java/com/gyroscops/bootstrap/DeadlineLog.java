package com.gyroscops.bootstrap;

import com.gyroscops.eventsourcing.deadline.DeadlineListener;
import com.gyroscops.eventsourcing.deadline.Deadlines;
import com.gyroscops.eventsourcing.deadline.PendingDeadline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs failures of deadlines.
record DeadlineLog() implements DeadlineListener {

    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);

    @Override
    public void failed(PendingDeadline deadline, int attempts, Throwable reason) {
        LOG.atWarn()
                .setCause(reason)
                .addKeyValue("deadline", deadline.type().name())
                .addKeyValue("stream", deadline.stream())
                .addKeyValue("due", deadline.due())
                .addKeyValue("attempts", attempts)
                .log("The command of a deadline failed, and will be sent again");
    }

    @Override
    public void failed(Throwable reason) {
        LOG.atError().setCause(reason).log("The deadlines could not be looked at");
    }
}
